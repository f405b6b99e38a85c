package org.shouwang.policy.pack;

import org.shouwang.policy.catalogue.Title;

/**
 * A document that rules and numbers are taken from.
 *
 * @param key how the pack cites it
 * @param number the issuing number (文号); may be empty
 * @param date as far as it is known: a day, a month, a year, or empty
 */
public record Document(String key, Title title, String number, String issuer, String date) {}
