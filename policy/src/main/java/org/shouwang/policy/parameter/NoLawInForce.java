package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;

/**
 * No document in the pack sets some parameters for a place on a day. A missing number is never
 * taken to be 0.
 */
public class NoLawInForce extends RuntimeException {

    private final List<String> parameters;
    private final Title text;

    /**
     * All that is missing at once, with the place as readers know it, such as 昆山市; the name may be
     * empty.
     */
    NoLawInForce(
            List<ParameterDeclaration> missing, String placeName, String place, LocalDate day) {
        super(
                missing.stream()
                        .map(each ->
                                "no value for %s in %s on %s"
                                        .formatted(each.name(), written(placeName, place), day))
                        .collect(Collectors.joining("; ")));
        this.parameters = missing.stream().map(ParameterDeclaration::name).toList();
        var titles =
                missing.stream()
                        .map(each -> "%s(%s)".formatted(each.title().zh(), each.name()))
                        .collect(Collectors.joining("、"));
        this.text =
                new Title(
                        "%s,%s没有下列参数的数值:%s。请在参数文件中补充该地该日的数值及其文件依据。"
                                .formatted(day, written(placeName, place), titles),
                        getMessage()
                                + ". Add the value of that place and day, with its document, to the"
                                + " parameters.");
    }

    /** The names of the parameters without a value. */
    public List<String> parameters() {
        return parameters;
    }

    /** What is missing and what to do, for people. */
    public Title text() {
        return text;
    }

    private static String written(String name, String place) {
        return name.isEmpty() ? place : name + " (" + place + ")";
    }
}
