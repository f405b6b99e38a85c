package org.shouwang.policy.language;

import java.util.Objects;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Period;
import org.shouwang.policy.catalogue.Total;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;

/** The part of lowering that adds up the months or years of a fact. */
final class Windows {

    private final Nodes nodes;
    private final Names names;
    private final Lowering lowering;

    Windows(Nodes nodes, Names names, Lowering lowering) {
        this.nodes = nodes;
        this.names = names;
        this.lowering = lowering;
    }

    Node total(Expression.Over over) {
        var named = names.find(over.fact());
        var fact = named.fact().orElseThrow(() -> refused(over, named));
        var period =
                fact.per()
                        .orElseThrow(() ->
                                new MistakeFound(
                                        over.fact().position(),
                                        WindowMistake.hasNoPeriod(fact.name())));
        if (period == Period.YEAR && !over.window().isOfYears()) {
            throw new MistakeFound(over.windowAt(), WindowMistake.yearsInMonths(fact.name()));
        }

        return lowering.reached(named, over.fact(), nodes.input(total(over, fact)));
    }

    private static Fact total(Expression.Over over, Fact fact) {
        boolean isNumber =
                fact.type() instanceof Type.Money
                        || fact.type() instanceof Type.Int
                        || fact.type() instanceof Type.Rate;
        if (!isNumber) {
            throw new MistakeFound(over.fact().position(), TypeMistake.notANumber(fact.type()));
        }

        try {
            return new Total(fact, over.window()).asFact();
        } catch (ArithmeticException tooLarge) {
            throw new MistakeFound(
                    over.position(), Mistake.possibleOverflow(fact.title().zh(), "12"));
        }
    }

    /** A name that was told to be mistaken elsewhere is not told again. */
    private static MistakeFound refused(Expression.Over over, Names.Named named) {
        if (named.table().isEmpty()) {
            Objects.requireNonNull(named.node().get());
        }
        return new MistakeFound(over.fact().position(), WindowMistake.notAFact(named.name()));
    }
}
