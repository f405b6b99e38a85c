package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.Link;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.Parameters;

/** Reads what is to be set otherwise, as it is written on a command line or into a form. */
final class AmendmentReader {

    private static final Pattern FORM =
            Pattern.compile("([^=@\\[]+)(?:\\[([^=@]+)\\])?\\s*=([^=@]+)@([^=@]+?)(?:@([0-9]*))?");

    private final List<ParameterDeclaration> declarations;
    private final String defaultPlace;

    AmendmentReader(Parameters parameters, String defaultPlace) {
        this.declarations = List.copyOf(parameters.all());
        this.defaultPlace = defaultPlace;
    }

    Amendment read(String text) {
        var form = FORM.matcher(Cell.halfWidth(text).strip());
        if (!form.matches()) {
            throw refused(
                    "看不懂 \"%s\"。".formatted(text),
                    "请写成 参数=数值@起始日,如 dibao_standard=350@2017-01-01。",
                    "\"%s\" cannot be understood.".formatted(text),
                    "Write PARAMETER=VALUE@DAY, such as dibao_standard=350@2017-01-01.");
        }

        var declaration = declaration(form.group(1).strip());
        var place = form.group(5) == null ? defaultPlace : form.group(5);
        var from = day(form.group(4).strip());
        return new Amendment(
                declaration.name(),
                declaration.title(),
                place,
                from,
                Interval.of(value(declaration, form.group(3).strip())),
                new RowKey(declaration, place, from).first(Optional.ofNullable(form.group(2))));
    }

    private ParameterDeclaration declaration(String name) {
        var found =
                declarations.stream()
                        .filter(each -> each.name().equals(name) || each.title().zh().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name));
        found.link()
                .ifPresent(link -> {
                    throw moves(found, link);
                });
        return found;
    }

    private RefusedAmendment unknown(String name) {
        var names =
                declarations.stream()
                        .flatMap(each -> Stream.of(each.name(), each.title().zh()))
                        .distinct()
                        .toList();
        var nearest = NearestName.of(name, names);
        var all = declarations.stream().map(ParameterDeclaration::name).sorted().toList();
        return refused(
                "没有名为 \"%s\" 的参数。".formatted(name),
                nearest.map("是不是 \"%s\"?"::formatted).orElse("现有:" + String.join("、", all) + "。"),
                "There is no parameter \"%s\".".formatted(name),
                nearest.map("Did you mean \"%s\"?"::formatted)
                        .orElse("There are: " + String.join(", ", all) + "."));
    }

    private static RefusedAmendment moves(ParameterDeclaration found, Link link) {
        var followed = String.join(", ", link.parameters());
        return refused(
                "%s(%s)没有自己的数值,随 %s 变动:%s。"
                        .formatted(found.title().zh(), found.name(), followed, link.formula()),
                "请改它所随的参数,或在政策文本中改公式。",
                "%s has no value of its own, it moves with %s: %s."
                        .formatted(found.name(), followed, link.formula()),
                "Set what it moves with, or change the formula in the pack.");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            throw refused(
                    "\"%s\" 不是日期,或这一天不存在。".formatted(text),
                    "请写成 2017-01-01。",
                    "\"%s\" is not a day that exists.".formatted(text),
                    "Write it as 2017-01-01.");
        }
    }

    /** A plain number for a rate is in percent, as in the files of a pack. */
    private static long value(ParameterDeclaration declaration, String text) {
        boolean isPlain = declaration.type() instanceof Type.Rate && !text.endsWith("%");
        var cell = new Cell(declaration.type(), declaration.range());
        return switch (cell.read(isPlain ? text + "%" : text)) {
            case Reading.Said said -> said.value();
            case Reading.Refused(Title why, Title remedy) ->
                    throw refused(
                            "%s(%s):\"%s\" %s。"
                                    .formatted(
                                            declaration.title().zh(),
                                            declaration.name(),
                                            text,
                                            why.zh()),
                            remedy.zh() + "。",
                            "%s: \"%s\" %s.".formatted(declaration.name(), text, why.en()),
                            remedy.en() + ".");
            case Reading.Blank none -> throw notAValue(declaration, text);
            case Reading.NothingFound none -> throw notAValue(declaration, text);
            case Reading.NoAnswer none -> throw notAValue(declaration, text);
        };
    }

    private static RefusedAmendment notAValue(ParameterDeclaration declaration, String text) {
        return refused(
                "%s(%s):\"%s\" 不是一个数值。"
                        .formatted(declaration.title().zh(), declaration.name(), text),
                "请写一个数值。",
                "%s: \"%s\" is not a value.".formatted(declaration.name(), text),
                "Write a value.");
    }

    static RefusedAmendment refused(String zh, String zhRemedy, String en, String enRemedy) {
        return new RefusedAmendment(new Title(zh, en), new Title(zhRemedy, enRemedy));
    }
}
