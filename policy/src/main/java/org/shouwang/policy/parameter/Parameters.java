package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All parameters of a pack, from which the law of a place and a day is taken. */
public final class Parameters {

    private final List<ParameterDeclaration> declarations;

    public Parameters(Collection<ParameterDeclaration> declarations) {
        this.declarations = List.copyOf(declarations);
    }

    public Law on(String place, LocalDate day) {
        throw new UnsupportedOperationException(place + day);
    }

    public Collection<ParameterDeclaration> all() {
        return declarations;
    }
}
