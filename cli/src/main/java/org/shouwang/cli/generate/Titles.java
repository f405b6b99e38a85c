package org.shouwang.cli.generate;

import java.util.List;

/**
 * The columns of the three tables, by the Chinese titles of the import layout and of the
 * catalogue's facts.
 */
final class Titles {

    static final List<String> HOUSEHOLD = List.of("户编号", "行政村代码", "数据日期", "来源");

    static final List<String> HOUSEHOLD_FACTS =
            List.of(
                    "建档立卡户",
                    "本地农村户籍",
                    "家庭财产符合规定",
                    "主要致贫原因",
                    "住房安全等级",
                    "住房面积",
                    "饮水安全",
                    "入户道路",
                    "耕地面积",
                    "牛",
                    "羊",
                    "猪",
                    "遭遇突发困难",
                    "突发困难其他支出");

    static final List<String> PERSON =
            List.of(
                    "户编号", "人编号", "姓名", "证件类型", "证件号码", "与户主关系", "性别", "出生日期", "民族", "户籍户编号",
                    "救助单位编号", "数据日期", "来源");

    static final List<String> PERSON_FACTS =
            List.of(
                    "户口性质",
                    "户籍地区划代码",
                    "居住地区划代码",
                    "文化程度",
                    "在校生状况",
                    "健康状况",
                    "重病患者",
                    "残疾类别",
                    "残疾等级",
                    "失能",
                    "劳动技能",
                    "务工所在地",
                    "务工时间",
                    "月工资性收入",
                    "月生产经营净收入",
                    "月财产净收入",
                    "月转移净收入",
                    "年自付医疗支出",
                    "年教育支出",
                    "年康复照料支出",
                    "政策范围内住院费用",
                    "参加基本医疗保险",
                    "参加基本养老保险",
                    "享受低保",
                    "接受医疗救助",
                    "接受临时救助",
                    "名下汽车数",
                    "名下房产套数",
                    "殡葬登记");

    static final List<String> STATEMENT =
            List.of("对象", "编号", "事实", "值", "数据日期", "来源", "起", "止", "凭证");

    static final String NO_ANSWER = "未反馈";
    static final String NOTHING_FOUND = "无记录";

    private Titles() {}

    static String yesNo(boolean value) {
        return value ? "是" : "否";
    }

    /** Whole fen as an amount of yuan. */
    static String yuan(int fen) {
        return fen % 100 == 0
                ? Integer.toString(fen / 100)
                : "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
