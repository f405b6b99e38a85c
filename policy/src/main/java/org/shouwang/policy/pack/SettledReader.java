package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * Reads the numbers that a case takes to be known although the document leaves them open. A number
 * that a document gives cannot be taken to be another: a case is an example of the law, not a
 * change of it.
 */
final class SettledReader {

    private final Map<String, ParameterDeclaration> parameters;
    private final Set<String> unreadable;
    private final Problems problems;

    SettledReader(
            Collection<ParameterDeclaration> parameters,
            Set<String> unreadable,
            Problems problems) {
        this.parameters =
                parameters.stream()
                        .collect(Collectors.toMap(ParameterDeclaration::name, Function.identity()));
        this.unreadable = Set.copyOf(unreadable);
        this.problems = problems;
    }

    Map<String, Long> read(Yaml yaml, String place, LocalDate day) {
        var numbers = new LinkedHashMap<String, Long>();
        var written = yaml.fields();
        written.keySet().removeAll(unreadable);
        written.forEach((name, value) ->
                problems.run(() -> {
                    var open = open(yaml.keyed(name), name, place, day);
                    numbers.put(name, Values.value(value, open.type(), open.range()));
                }));
        return numbers;
    }

    private ParameterDeclaration open(Yaml key, String name, String place, LocalDate day) {
        var parameter = parameters.get(name);
        if (parameter == null) {
            var meant = NearestName.of(name, parameters.keySet());
            throw key.problem(
                    "没有名为 \"%s\" 的参数。".formatted(name),
                    meant.map("是不是 \"%s\"?"::formatted).orElse("请核对写法。"),
                    "There is no parameter named \"%s\".".formatted(name),
                    meant.map("Did you mean \"%s\"?"::formatted)
                            .orElse("Check how it is written."));
        }
        if (!parameter.isOpen(place, day)) {
            throw key.problem(
                    "参数 \"%s\" 在该地该日不是待定的。".formatted(name),
                    "案例只能取定文件留空的数;请删去,或改地区、日期。",
                    "The parameter \"%s\" is not open there on that day.".formatted(name),
                    "A case settles only what a document leaves open; remove it, or change place"
                            + " or day.");
        }

        return parameter;
    }
}
