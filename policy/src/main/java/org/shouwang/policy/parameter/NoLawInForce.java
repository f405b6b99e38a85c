package org.shouwang.policy.parameter;

import java.time.LocalDate;
import org.shouwang.policy.catalogue.Title;

/** No document in the pack sets a parameter for a place on a day. It is never taken to be 0. */
public class NoLawInForce extends RuntimeException {

    private final String parameter;
    private final Title text;

    /** @param placeName as readers know it, such as 昆山市; may be empty */
    NoLawInForce(String parameter, Title title, String placeName, String place, LocalDate day) {
        super("no value for %s in %s on %s".formatted(parameter, written(placeName, place), day));
        this.parameter = parameter;
        this.text =
                new Title(
                        "%s在%s没有%s的数值(%s)。请在参数文件中补充该地该日的数值和文件依据。"
                                .formatted(day, written(placeName, place), title.zh(), parameter),
                        getMessage()
                                + ". Add the value of that place and day, with its document, to the parameters.");
    }

    public String parameter() {
        return parameter;
    }

    /** What is missing and what to do, for people. */
    public Title text() {
        return text;
    }

    private static String written(String name, String place) {
        return name.isEmpty() ? place : name + " (" + place + ")";
    }
}
