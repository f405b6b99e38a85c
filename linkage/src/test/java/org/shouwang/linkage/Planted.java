package org.shouwang.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two tables of invented families in which it is known who is whom. */
record Planted(List<String> fields, RecordTable left, RecordTable right, Set<String> truth) {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧亓郄";
    private static final String GIVEN =
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文斌晓春海燕雪婷浩宇欣怡佳琪俊峰龙飞鹏辉云生根水土金木";

    /** What a table says of one person, in the order of the fields. */
    private record Row(String person, String name, String birth, String village, String phone) {
        List<String> cells() {
            return List.of(name, birth, village, phone);
        }
    }

    static Planted families(int families, int villages, long seed) {
        return new Maker(families, villages, new Random(seed)).made();
    }

    double precision(List<Pair> found) {
        return (double) right(found) / found.size();
    }

    double recall(List<Pair> found) {
        return (double) right(found) / truth.size();
    }

    private long right(List<Pair> found) {
        return found.stream().filter(pair -> truth.contains(key(pair))).count();
    }

    /** The same people, compared by fewer fields. */
    Planted only(int few) {
        return new Planted(fields.subList(0, few), with(left, few), with(right, few), truth);
    }

    private static RecordTable with(RecordTable table, int few) {
        return new RecordTable(table.ids(), table.columns().subList(0, few));
    }

    /** Both tables, one under the other. */
    RecordTable both() {
        var columns = new ArrayList<List<String>>();
        for (int field = 0; field < fields.size(); field++) {
            columns.add(joined(left.columns().get(field), right.columns().get(field)));
        }
        return new RecordTable(joined(left.ids(), right.ids()), columns);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A pair of the joined table, its right row counted as in the right table. */
    Pair inRightTable(Pair pair) {
        return new Pair(
                pair.left(),
                pair.right() - left.size(),
                pair.probability(),
                pair.weight(),
                pair.agreements());
    }

    /** The people of the right table who are not in the left one. */
    RecordTable strangers() {
        var known =
                new HashSet<>(
                        truth.stream().map(key -> key.substring(key.indexOf('=') + 1)).toList());
        var rows =
                IntStream.range(0, right.size())
                        .filter(row -> !known.contains(right.ids().get(row)))
                        .boxed()
                        .toList();
        return new RecordTable(
                rows.stream().map(right.ids()::get).toList(),
                right.columns().stream()
                        .map(column -> rows.stream().map(column::get).toList())
                        .toList());
    }

    private String key(Pair pair) {
        return left.ids().get(pair.left()) + "=" + right.ids().get(pair.right());
    }

    private static final class Maker {

        private final int families;
        private final int villages;
        private final Random random;

        Maker(int families, int villages, Random random) {
            this.families = families;
            this.villages = villages;
            this.random = random;
        }

        Planted made() {
            var lefts = new ArrayList<Row>();
            var rights = new ArrayList<Row>();
            var truth = new HashSet<String>();
            for (int family = 0; family < families; family++) {
                var surname = pick(SURNAMES);
                var village = "第" + random.nextInt(villages) + "村";
                var phone = "13" + (100_000_000 + random.nextInt(900_000_000));
                int members = 1 + random.nextInt(5);
                for (int member = 0; member < members; member++) {
                    var row = person(family + "-" + member, surname, village, phone);
                    boolean known = random.nextInt(10) < 8;
                    if (known) {
                        lefts.add(row);
                    }
                    if (random.nextInt(10) < 4) {
                        rights.add(wrong(row));
                        if (known) {
                            truth.add("L" + row.person() + "=R" + row.person());
                        }
                    }
                }
            }
            return new Planted(
                    List.of("姓名", "出生日期", "村", "电话"), table("L", lefts), table("R", rights), truth);
        }

        private Row person(String id, String surname, String village, String phone) {
            var own = random.nextInt(4) > 0 ? surname : pick(SURNAMES);
            var given = pick(GIVEN) + (random.nextBoolean() ? pick(GIVEN) : "");
            return new Row(id, own + given, birth(), village, phone);
        }

        private String birth() {
            return "%04d%02d%02d"
                    .formatted(
                            1930 + random.nextInt(86),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28));
        }

        /** As a department has it: with one to three mistakes in four of ten rows. */
        private Row wrong(Row row) {
            var wrong = row;
            for (int slips = Math.max(0, random.nextInt(10) - 6); slips > 0; slips--) {
                wrong =
                        switch (random.nextInt(5)) {
                            case 0 -> with(wrong, character(wrong.name(), GIVEN), wrong.birth());
                            case 1 ->
                                    with(
                                            wrong,
                                            wrong.name(),
                                            character(wrong.birth(), "0123456789"));
                            case 2 -> with(wrong, wrong.name(), "");
                            case 3 ->
                                    new Row(
                                            wrong.person(),
                                            wrong.name(),
                                            wrong.birth(),
                                            "第" + random.nextInt(villages) + "村",
                                            wrong.phone());
                            default ->
                                    new Row(
                                            wrong.person(),
                                            wrong.name(),
                                            wrong.birth(),
                                            wrong.village(),
                                            random.nextBoolean()
                                                    ? ""
                                                    : character(wrong.phone(), "0123456789"));
                        };
            }
            return wrong;
        }

        private static Row with(Row row, String name, String birth) {
            return new Row(row.person(), name, birth, row.village(), row.phone());
        }

        private String character(String text, String from) {
            if (text.isEmpty()) {
                return text;
            }
            int at = random.nextInt(text.length());
            return text.substring(0, at) + pick(from) + text.substring(at + 1);
        }

        private String pick(String from) {
            return String.valueOf(from.charAt(random.nextInt(from.length())));
        }

        private static RecordTable table(String side, List<Row> rows) {
            var columns = new ArrayList<List<String>>();
            for (int field = 0; field < 4; field++) {
                int column = field;
                columns.add(rows.stream().map(row -> row.cells().get(column)).toList());
            }
            return new RecordTable(rows.stream().map(row -> side + row.person()).toList(), columns);
        }
    }
}
