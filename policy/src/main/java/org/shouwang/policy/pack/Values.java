package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Basis;
import org.shouwang.policy.language.TypeNames;

/** How types, ranges and values are written in the files of a pack. */
final class Values {

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Interval DATES =
            new Interval(
                    LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay());

    private Values() {}

    static Type type(Yaml yaml, Catalogue catalogue) {
        return TypeNames.find(yaml.text(), catalogue)
                .orElseThrow(() -> {
                    var meant = TypeNames.nearest(yaml.text(), catalogue);
                    return yaml.problem(
                            "没有名为 \"%s\" 的类型或代码表。".formatted(yaml.text()),
                            meant.map("是不是 \"%s\"?"::formatted)
                                    .orElse("可用 money、rate、int、date、bool 或代码表名称。"),
                            "There is no type or code list named \"%s\".".formatted(yaml.text()),
                            meant.map("Did you mean \"%s\"?"::formatted)
                                    .orElse(
                                            "Write money, rate, int, date, bool, or the name of a"
                                                    + " code list."));
                });
    }

    static Level level(Yaml yaml) {
        return switch (yaml.text()) {
            case "person" -> Level.PERSON;
            case "unit" -> Level.UNIT;
            case "household" -> Level.HOUSEHOLD;
            case "hukou" -> Level.HUKOU;
            case "region" -> Level.REGION;
            case "supporter" -> Level.SUPPORTER;
            default ->
                    throw yaml.problem(
                            "没有这一层级。",
                            "请写 person、unit、household、hukou、region 或 supporter。",
                            "There is no such level.",
                            "Write person, unit, household, hukou, region or supporter.");
        };
    }

    /** One of some words. */
    static <E> E word(Yaml yaml, E[] known, Function<E, String> written) {
        for (var each : known) {
            if (written.apply(each).equals(yaml.text())) {
                return each;
            }
        }

        var words = Stream.of(known).map(written).toList();
        var meant = NearestName.of(yaml.text(), words);
        throw yaml.problem(
                "不认识 \"%s\"。".formatted(yaml.text()),
                meant.map("是不是 \"%s\"?"::formatted).orElse("可用:" + String.join("、", words)),
                "\"%s\" is not known.".formatted(yaml.text()),
                meant.map("Did you mean \"%s\"?"::formatted)
                        .orElse("Known are: " + String.join(", ", words)));
    }

    static Fact fact(Yaml yaml, Catalogue catalogue) {
        return catalogue
                .fact(yaml.text())
                .orElseThrow(() -> {
                    var meant = NearestName.of(yaml.text(), catalogue.facts().keySet());
                    return yaml.problem(
                            "没有名为 \"%s\" 的事实。".formatted(yaml.text()),
                            meant.map("是不是 \"%s\"?"::formatted).orElse("请核对写法。"),
                            "There is no fact named \"%s\".".formatted(yaml.text()),
                            meant.map("Did you mean \"%s\"?"::formatted)
                                    .orElse("Check how it is written."));
                });
    }

    /** The declared range; of yes or no, codes and dates it may be left out. */
    static Interval range(Yaml holder, Type type) {
        var written = holder.optional("range");
        if (written.isPresent()) {
            return ends(written.get(), type);
        }

        return natural(type)
                .orElseThrow(() ->
                        holder.problem(
                                "缺少范围。",
                                "请写 range: [最小, 最大];编译时用它证明不会溢出,未知时用它代替取值。",
                                "The range is missing.",
                                "Write range: [smallest, largest]; it proves that nothing"
                                        + " overflows, and stands for an unknown."));
    }

    private static Optional<Interval> natural(Type type) {
        return switch (type) {
            case Type.Bool bool -> Optional.of(Interval.NO_OR_YES);
            case Type.Code code -> Optional.of(new Interval(0, code.list().entries().size() - 1L));
            case Type.Date date -> Optional.of(DATES);
            case Type.Money money -> Optional.empty();
            case Type.Rate rate -> Optional.empty();
            case Type.Int whole -> Optional.empty();
        };
    }

    private static Interval ends(Yaml range, Type type) {
        var ends = range.items();
        if (ends.size() != 2) {
            throw range.problem(
                    "范围要写两端。",
                    "请写 [最小, 最大]。",
                    "A range has two ends.",
                    "Write [smallest, largest].");
        }

        long low = value(ends.get(0), type, ANY);
        long high = value(ends.get(1), type, ANY);
        if (low > high) {
            throw range.problem(
                    "范围的最小大于最大。",
                    "请调换两端。",
                    "The range begins after its end.",
                    "Swap its two ends.");
        }
        return new Interval(low, high);
    }

    /**
     * A value of a type within a range. A plain number for a rate is in percent, as in the
     * documents.
     */
    static long value(Yaml yaml, Type type, Interval range) {
        var text = yaml.text();
        var percent = type instanceof Type.Rate && !text.endsWith("%") ? text + "%" : text;
        return switch (new Cell(type, range).read(percent)) {
            case Reading.Said said -> said.value();
            case Reading.Refused refused -> throw yaml.problem(refused.why(), refused.remedy());
            case Reading.Blank none -> throw noValue(yaml);
            case Reading.NothingFound none -> throw noValue(yaml);
            case Reading.NoAnswer none -> throw noValue(yaml);
        };
    }

    static LocalDate day(Yaml yaml) {
        return day(yaml, yaml.text());
    }

    /** A part of what is written as a day. */
    static LocalDate day(Yaml yaml, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            throw yaml.problem(
                    "这不是日期,或这一天不存在。",
                    "请写成 2016-01-31。",
                    "This is not a day that exists.",
                    "Write it as 2016-01-31.");
        }
    }

    /** Where something is written: a document that sources.yaml lists, and the article in it. */
    static Basis basis(Yaml holder, Set<String> documents) {
        return new Basis(document(holder, documents), holder.field("article").text());
    }

    /** The key of a document that sources.yaml lists. */
    static String document(Yaml holder, Set<String> documents) {
        var document = holder.field("document");
        if (!documents.contains(document.text())) {
            throw document.problem(
                    "sources.yaml 中没有文件 \"%s\"。".formatted(document.text()),
                    "请先在 sources.yaml 中列出。",
                    "sources.yaml has no document \"%s\".".formatted(document.text()),
                    "List it in sources.yaml first.");
        }
        return document.text();
    }

    static boolean yesOrNo(Yaml yaml) {
        return value(yaml, Type.BOOL, Interval.NO_OR_YES) == 1;
    }

    private static ProblemFound noValue(Yaml yaml) {
        return yaml.problem("这里应为一个值。", "请写一个值。", "A value belongs here.", "Write a value.");
    }
}
