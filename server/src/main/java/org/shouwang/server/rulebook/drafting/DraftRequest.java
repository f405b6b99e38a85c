package org.shouwang.server.rulebook.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.rulebook.LawNumbers;

/** A draft as it comes in. Everything that is wrong with it is said at once. */
record DraftRequest(
        @Nullable String pack,
        @Nullable RegionCode place,
        @Nullable Source document,
        @Nullable String reason,
        @Nullable List<NumberRequest> numbers) {

    private static final int NUMBERS_MAX = 50;
    private static final int TEXT_MAX = 2_000;

    /** A document of the pack by its key, or a new one by its title. */
    record Source(
            @Nullable String key,
            @Nullable String title,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String date) {}

    /** One number. */
    record NumberRequest(
            @Nullable String parameter,
            @Nullable RegionCode place,
            @Nullable LocalDate from,
            @Nullable String value,
            @Nullable String article) {}

    /** What is wanted, after it was checked. */
    record Wish(RegionCode place, Document document, String reason, List<Draft.Figure> numbers) {}

    String packId() {
        return text(pack);
    }

    /**
     * @param own where the officer may set numbers
     */
    Wish checked(Pack law, RegionCode own, Regions regions) {
        var problems = new ArrayList<FieldProblem>();
        var where = Optional.ofNullable(place).orElse(own);
        if (!own.contains(where)
                || !where.value().startsWith(law.place())
                || !regions.exists(where)) {
            problems.add(
                    problem(
                            "/place",
                            "这里不在您的辖区和政策包的适用地区之内。",
                            "This place is not inside yours and the pack's.",
                            "请选择辖区内的地区。",
                            "Choose a place inside your own."));
        }
        require(text(reason), "/reason", "没有写调整说明。", "The reason is missing.", problems);
        var source = source(law, problems);
        var checked = numbers(law, where, regions, problems);
        if (!problems.isEmpty()) {
            throw new BrokenInput(problems);
        }

        return new Wish(where, source, text(reason), checked);
    }

    private Document source(Pack law, List<FieldProblem> problems) {
        var given = Optional.ofNullable(document).orElse(new Source("", "", "", "", ""));
        var known = law.document(text(given.key()));
        if (known.isPresent()) {
            return known.get();
        }

        require(
                text(given.title()),
                "/document/title",
                "没有写依据文件。",
                "The document is missing.",
                problems);
        var title = text(given.title());
        return new Document(
                "",
                new Title(title, title),
                text(given.number()),
                text(given.issuer()),
                text(given.date()));
    }

    private List<Draft.Figure> numbers(
            Pack law, RegionCode where, Regions regions, List<FieldProblem> problems) {
        var wanted = Optional.ofNullable(numbers).orElse(List.of());
        if (wanted.isEmpty() || wanted.size() > NUMBERS_MAX) {
            problems.add(
                    problem(
                            "/numbers",
                            "应有1至%d项数值。".formatted(NUMBERS_MAX),
                            "There should be 1 to %d numbers.".formatted(NUMBERS_MAX),
                            "请添加要调整的标准。",
                            "Add the numbers to be changed."));
            return List.of();
        }

        var checked = new ArrayList<Draft.Figure>();
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < wanted.size(); i++) {
            var at = "/numbers/" + i;
            number(law, where, regions, wanted.get(i), at, problems)
                    .filter(number -> {
                        boolean isNew =
                                seen.add(
                                        List.of(number.parameter(), number.place(), number.from()));
                        if (!isNew) {
                            problems.add(
                                    problem(
                                            at,
                                            "同一标准、同一地区、同一天写了两次。",
                                            "The same number is given twice for a place and day.",
                                            "请删去其中一项。",
                                            "Remove one of them."));
                        }
                        return isNew;
                    })
                    .ifPresent(checked::add);
        }
        return checked;
    }

    private static Optional<Draft.Figure> number(
            Pack law,
            RegionCode where,
            Regions regions,
            NumberRequest wanted,
            String at,
            List<FieldProblem> problems) {
        int before = problems.size();
        var there = Optional.ofNullable(wanted.place()).orElse(where);
        requirePlaceAndDay(where, there, regions, wanted, at, problems);
        require(
                text(wanted.article()),
                at + "/article",
                "没有写条款。",
                "The article is missing.",
                problems);
        var value = value(law, wanted, at, problems);
        if (problems.size() == before && wanted.from() != null) {
            requireRow(law, wanted, there, wanted.from(), at, problems);
        }
        if (problems.size() > before || wanted.from() == null) {
            return Optional.empty();
        }

        return Optional.of(
                new Draft.Figure(
                        text(wanted.parameter()),
                        there,
                        wanted.from(),
                        value,
                        text(wanted.article())));
    }

    private static void requirePlaceAndDay(
            RegionCode where,
            RegionCode there,
            Regions regions,
            NumberRequest wanted,
            String at,
            List<FieldProblem> problems) {
        if (!where.contains(there) || !regions.exists(there)) {
            problems.add(
                    problem(
                            at + "/place",
                            "这里不在草案的适用地区之内。",
                            "This place is not inside that of the draft.",
                            "请选择草案适用地区内的地方。",
                            "Choose a place inside that of the draft."));
        }
        if (wanted.from() == null) {
            problems.add(
                    problem(
                            at + "/from",
                            "没有写施行日期。",
                            "The day is missing.",
                            "请写明从哪一天起施行。",
                            "Say from which day on it holds."));
        }
    }

    private static void requireRow(
            Pack law,
            NumberRequest wanted,
            RegionCode there,
            LocalDate from,
            String at,
            List<FieldProblem> problems) {
        if (!LawNumbers.canChange(law, text(wanted.parameter()), there, from)) {
            problems.add(
                    problem(
                            at + "/parameter",
                            "该地该日没有这张表,或没有这一行。",
                            "There is no such table there and then, or no such row.",
                            "请改选地区、日期或另一行。",
                            "Choose another place, day or row."));
        }
    }

    private static String value(
            Pack law, NumberRequest wanted, String at, List<FieldProblem> problems) {
        var parameter =
                LawNumbers.of(law).stream()
                        .filter(each -> each.name().equals(text(wanted.parameter())))
                        .filter(each -> each.link().isEmpty())
                        .findFirst();
        if (parameter.isEmpty()) {
            problems.add(
                    problem(
                            at + "/parameter",
                            "没有这项标准,或它随其他标准变动。",
                            "There is no such number, or it moves with others.",
                            "请从列表中选择。",
                            "Choose one of the list."));
            return "";
        }
        return written(parameter.get(), text(wanted.value()), at, problems);
    }

    private static String written(
            ParameterDeclaration parameter, String text, String at, List<FieldProblem> problems) {
        var cell = new Cell(parameter.type(), parameter.range());
        return switch (cell.read(text)) {
            case Reading.Said(long value) -> cell.write(value);
            case Reading.Blank none -> refuse(at, parameter, problems);
            case Reading.NothingFound none -> refuse(at, parameter, problems);
            case Reading.NoAnswer none -> refuse(at, parameter, problems);
            case Reading.Refused(Title why, Title remedy) -> {
                problems.add(
                        new FieldProblem(
                                at + "/value",
                                new Title(
                                        "%s:%s。".formatted(parameter.title().zh(), why.zh()),
                                        "%s %s.".formatted(parameter.title().en(), why.en())),
                                remedy));
                yield "";
            }
        };
    }

    private static String refuse(
            String at, ParameterDeclaration parameter, List<FieldProblem> problems) {
        problems.add(
                problem(
                        at + "/value",
                        "%s没有写数值。".formatted(parameter.title().zh()),
                        "%s has no value.".formatted(parameter.title().en()),
                        "请写一个数值。",
                        "Write a value."));
        return "";
    }

    private static void require(
            String text, String pointer, String zh, String en, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(problem(pointer, zh, en, "请填写。", "Fill it in."));
        }
        if (text.length() > TEXT_MAX) {
            problems.add(
                    problem(
                            pointer,
                            "超过%d字。".formatted(TEXT_MAX),
                            "It is longer than %d.".formatted(TEXT_MAX),
                            "请缩短。",
                            "Shorten it."));
        }
    }

    private static FieldProblem problem(
            String pointer, String zh, String en, String fixZh, String fixEn) {
        return new FieldProblem(pointer, new Title(zh, en), new Title(fixZh, fixEn));
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).orElse("").strip();
    }
}
