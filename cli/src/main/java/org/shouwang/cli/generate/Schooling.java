package org.shouwang.cli.generate;

import java.util.List;

/** School years and where people work, by the titles of the code lists. */
final class Schooling {

    private static final List<String> LATER = List.of("高中一年级", "高中二年级", "高中三年级");

    private Schooling() {}

    static String status(int age) {
        if (age < 13) {
            return "小学";
        }
        return switch (age) {
            case 13 -> "七年级";
            case 14 -> "八年级";
            case 15 -> "九年级";
            default -> age < 19 ? LATER.get(age - 16) : "本科及以上";
        };
    }

    /** Of those who are not at school. */
    static String education(int age, Dice dice) {
        if (age < 6) {
            return "学龄前儿童";
        }
        int drawn = dice.below(100);
        if (age >= 60) {
            return drawn < 35 ? "文盲或半文盲" : drawn < 85 ? "小学" : "初中";
        }
        return drawn < 5
                ? "文盲或半文盲"
                : drawn < 35 ? "小学" : drawn < 85 ? "初中" : drawn < 96 ? "高中" : "大专及以上";
    }

    static String workPlace(Dice dice) {
        int drawn = dice.below(100);
        return drawn < 30 ? "乡(镇)内" : drawn < 60 ? "乡外县内" : drawn < 90 ? "县外省内" : "省外";
    }
}
