package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.util.List;

/** Invented names: common surnames, and given names as they were given when the person was born. */
final class Names {

    private static final List<String> SURNAMES =
            List.of(
                    "王", "李", "张", "刘", "陈", "杨", "赵", "郭", "武", "高", "马", "韩", "任", "段", "郝", "冯",
                    "梁", "宋", "康", "尹", "牛", "强", "白", "贾", "田", "孟", "史", "程", "薛", "曹", "胡", "闫",
                    "邢", "温", "游", "罗", "苏", "吕", "侯", "常");

    private static final List<String> OLD_MEN =
            List.of(
                    "福", "贵", "喜", "财", "根", "厚", "旺", "锁", "栓", "拴", "保", "成", "万", "来", "虎", "牛",
                    "二", "三", "明", "玉");
    private static final List<String> OLD_WOMEN =
            List.of(
                    "兰", "花", "英", "梅", "桂", "凤", "秀", "莲", "香", "爱", "翠", "巧", "改", "变", "仙", "娥",
                    "枝", "珍", "玉", "云");
    private static final List<String> MEN =
            List.of(
                    "建", "国", "军", "平", "文", "卫", "海", "志", "强", "伟", "勇", "峰", "东", "林", "杰", "俊",
                    "鹏", "飞", "小", "红");
    private static final List<String> WOMEN =
            List.of(
                    "丽", "芳", "红", "艳", "霞", "燕", "娟", "琴", "慧", "敏", "静", "春", "秋", "晓", "美", "萍",
                    "玲", "瑞", "文", "俊");
    private static final List<String> BOYS =
            List.of(
                    "浩", "宇", "轩", "子", "博", "泽", "晨", "昊", "嘉", "俊", "睿", "涛", "凯", "阳", "一", "鑫",
                    "天", "佳", "乐", "航");
    private static final List<String> GIRLS =
            List.of(
                    "欣", "怡", "涵", "雨", "梓", "佳", "琪", "诗", "瑶", "雅", "婷", "思", "可", "心", "悦", "语",
                    "彤", "馨", "紫", "萱");

    private static final int OLD_UNTIL = 1962;
    private static final int GROWN_UNTIL = 1994;

    private Names() {}

    static String surname(Dice dice) {
        // The first surnames are the common ones: drawing twice and taking the smaller place
        // favours them.
        return SURNAMES.get(Math.min(dice.below(SURNAMES.size()), dice.below(SURNAMES.size())));
    }

    static String given(Sex sex, LocalDate birth, Dice dice) {
        var syllables = syllables(sex, birth.getYear());
        var first = dice.of(syllables);
        return dice.percent(22) ? first : first + dice.of(syllables);
    }

    private static List<String> syllables(Sex sex, int year) {
        boolean man = sex == Sex.MALE;
        if (year < OLD_UNTIL) {
            return man ? OLD_MEN : OLD_WOMEN;
        }
        if (year < GROWN_UNTIL) {
            return man ? MEN : WOMEN;
        }
        return man ? BOYS : GIRLS;
    }
}
