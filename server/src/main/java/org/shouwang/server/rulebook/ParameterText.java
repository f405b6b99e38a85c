package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.server.region.RegionCode;

/** Numbers of the law as people write them. */
public final class ParameterText {

    private ParameterText() {}

    public static Optional<ParameterDeclaration> find(Pack pack, String name) {
        return LawNumbers.of(pack).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What holds in a place on a day; empty if that is open, or nothing does. */
    public static Optional<String> on(
            ParameterDeclaration parameter, RegionCode place, LocalDate day) {
        return parameter
                .on(place.value(), day)
                .flatMap(value -> PackView.text(parameter.type(), value.value()));
    }
}
