package org.shouwang.bench.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Invented household members in the national layout, 30 columns wide, some of them with an error.
 */
final class MemberFile {

    private static final List<String> TITLES =
            List.of(
                    "序号",
                    "数据日期",
                    "县(市、区、旗)",
                    "乡(镇)",
                    "行政村",
                    "自然村",
                    "户编号",
                    "人编号",
                    "姓名",
                    "证件类型",
                    "证件号码",
                    "人数",
                    "与户主关系",
                    "民族",
                    "文化程度",
                    "健康状况",
                    "劳动技能",
                    "务工所在地",
                    "务工时间(月)",
                    "是否参加大病保险",
                    "是否参加城乡居民基本医疗保险",
                    "是否参加城乡居民基本养老保险",
                    "是否接受医疗救助",
                    "享受低保政策情况",
                    "致贫原因",
                    "住房面积",
                    "是否解决安全饮用水",
                    "入户道路",
                    "户联系电话",
                    "户类型");
    private static final int SERIAL = 0;
    private static final int NUMBER = 7;
    private static final int NAME = 8;
    private static final int DOCUMENT = 10;
    private static final int RELATION = 12;
    private static final int ETHNICITY = 13;
    private static final int HEALTH = 15;
    private static final int MONTHS = 18;
    private static final int HOUSEHOLD_MAX = 5;
    private static final int ERROR_EVERY = 50;
    private static final int BIRTH_DAYS = 30_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<String> NAMES = List.of("王伟", "李娜", "张敏", "刘洋", "陈静", "杨帆");
    private static final List<String> RELATIONS = List.of("配偶", "之子", "之女", "之父", "之母");
    private static final List<String> HEALTHS = List.of("健康", "长期慢性病", "大病", "残疾");
    private static final List<String> EDUCATION = List.of("小学", "初中", "高中", "文盲或半文盲");
    private static final List<String> LABOUR = List.of("普通劳动力", "技能劳动力", "弱劳动力或半劳动力");
    private static final List<String> WORK = List.of("未务工", "乡(镇)内", "乡外县内", "省外");
    private static final List<String> CAUSES = List.of("因病", "因残", "因学", "缺劳动力", "缺资金");

    private final List<String[]> villages;
    private final Random dice;
    private final Set<Integer> planted = new TreeSet<>();

    MemberFile(List<String[]> villages, long seed) {
        this.villages = villages;
        this.dice = new Random(seed);
    }

    /** The serial numbers (序号) of the rows with an error. */
    Set<Integer> planted() {
        return planted;
    }

    void write(Path file, int rows) throws IOException {
        try (var text = Files.newBufferedWriter(file)) {
            line(text, TITLES);
            int row = 0;
            for (int household = 0; row < rows; household++) {
                int members = Math.min(1 + dice.nextInt(HOUSEHOLD_MAX), rows - row);
                var home = home(household);
                for (int i = 0; i < members; i++) {
                    row++;
                    line(text, member(row, household, home, members, i));
                }
            }
        }
    }

    private record Home(String[] village, String cause, String area, String water, String type) {}

    private Home home(int household) {
        return new Home(
                villages.get(household % villages.size()),
                of(CAUSES),
                Integer.toString(40 + dice.nextInt(120)),
                dice.nextInt(20) == 0 ? "否" : "是",
                dice.nextInt(3) == 0 ? "普通农户" : "脱贫户");
    }

    private List<String> member(int row, int household, Home home, int members, int position) {
        var cells = new ArrayList<String>(TITLES.size());
        cells.addAll(
                List.of(
                        Integer.toString(row),
                        "2026-10-01",
                        home.village()[0],
                        home.village()[1],
                        home.village()[2],
                        "一组",
                        "B%08d".formatted(household),
                        "B%08d%02d".formatted(household, position + 1),
                        of(NAMES),
                        "居民身份证",
                        number(row),
                        Integer.toString(members),
                        position == 0 ? "本人或户主" : of(RELATIONS)));
        cells.addAll(circumstances());
        cells.addAll(
                List.of(
                        home.cause(),
                        home.area(),
                        home.water(),
                        "水泥路",
                        "13900000000",
                        home.type()));
        if (position > 0 && dice.nextInt(ERROR_EVERY) == 0) {
            plant(cells, household, row);
        }
        return cells;
    }

    private List<String> circumstances() {
        return List.of(
                "汉族",
                of(EDUCATION),
                of(HEALTHS),
                of(LABOUR),
                of(WORK),
                Integer.toString(dice.nextInt(13)),
                yesNo(90),
                yesNo(97),
                yesNo(88),
                yesNo(10),
                dice.nextInt(10) == 0 ? "农村低保" : "未享受");
    }

    /** Only members and not heads, so that one error refuses one row. */
    private void plant(List<String> cells, int household, int row) {
        planted.add(Integer.parseInt(cells.get(SERIAL)));
        switch (row % 8) {
            case 0 -> cells.set(DOCUMENT, wrongCheck(cells.get(DOCUMENT)));
            case 1 -> cells.set(DOCUMENT, "4.3E+17");
            case 2 -> cells.set(RELATION, "远房亲戚甲");
            case 3 -> cells.set(HEALTH, "一般般");
            case 4 -> cells.set(MONTHS, "半年");
            case 5 -> cells.set(ETHNICITY, "02");
            case 6 -> cells.set(NAME, "");
            case 7 -> cells.set(NUMBER, "B%08d01".formatted(household));
            default -> throw new IllegalStateException("no error of kind " + row % 8);
        }
    }

    private static String wrongCheck(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '1' ? '2' : '1');
    }

    /** Right in form and check digit, of a county that was never issued. */
    private static String number(int row) {
        var birth = LocalDate.of(1935, 1, 1).plusDays(row % BIRTH_DAYS);
        var body = "140199" + DAY.format(birth) + "%03d".formatted(row / BIRTH_DAYS);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String yesNo(int percent) {
        return dice.nextInt(100) < percent ? "是" : "否";
    }

    private String of(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            text.write(cells.get(i));
        }
        text.write('\n');
    }
}
