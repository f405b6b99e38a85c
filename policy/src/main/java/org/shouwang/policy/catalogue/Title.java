package org.shouwang.policy.catalogue;

/** What a thing is called in Chinese and in English. */
public record Title(String zh, String en) {}
