package org.shouwang.policy.language;

import java.util.Optional;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Names.Named;

/**
 * Turns a formula of one level into the graph, and refuses it at the first thing that does not fit.
 * The level is part of the check: a value of a person reaches a grouping only over all its members.
 */
final class Lowering {

    private final Nodes nodes;
    private final Names names;
    private final Level level;
    private final Arithmetics arithmetics;
    private final Terms terms;
    private final Dates dates;
    private final Windows windows;
    private final Lookups lookups;

    Lowering(Nodes nodes, Names names, Level level) {
        this.nodes = nodes;
        this.names = names;
        this.level = level;
        this.arithmetics = new Arithmetics(nodes, this);
        this.terms = new Terms(nodes, this);
        this.dates = new Dates(nodes, this);
        this.windows = new Windows(nodes, names, this);
        this.lookups = new Lookups(nodes, names, this);
    }

    /**
     * The formula as a value that can be kept: of the declared type, without a fraction of a fen.
     */
    Node stored(Expression formula, Type declared) {
        return kept(formula.position(), lower(formula, codes(declared)), declared);
    }

    Node kept(Position at, Node node, Type declared) {
        if (declared instanceof Type.Money
                && node.type() instanceof Type.Money
                && !node.type().equals(declared)) {
            throw new MistakeFound(at, TypeMistake.unroundedFraction(declared));
        }
        if (declared instanceof Type.Rate && node.type() instanceof Type.Rate rate) {
            if (Type.STORED_RATE_PARTS % rate.parts() != 0) {
                throw new MistakeFound(at, TypeMistake.unroundedFraction(declared));
            }
            return nodes.times(at, node, Type.STORED_RATE_PARTS / rate.parts(), declared);
        }
        if (!node.type().equals(declared)) {
            throw new MistakeFound(at, TypeMistake.declaredOtherwise(declared, node.type()));
        }

        return node;
    }

    Node lower(Expression expression) {
        return lower(expression, Optional.empty());
    }

    Node condition(Expression expression) {
        var node = lower(expression);
        if (!node.type().equals(Type.BOOL)) {
            throw new MistakeFound(expression.position(), TypeMistake.notACondition(node.type()));
        }

        return node;
    }

    /** A value that can be calculated with. */
    Node number(Expression expression) {
        var node = lower(expression);
        return switch (node.type()) {
            case Type.Money money -> node;
            case Type.Rate rate -> node;
            case Type.Int whole -> node;
            case Type.Bool bool ->
                    throw new MistakeFound(
                            expression.position(), TypeMistake.yesOrNoInArithmetic());
            case Type.Date date ->
                    throw new MistakeFound(expression.position(), TypeMistake.notANumber(date));
            case Type.Code code ->
                    throw new MistakeFound(expression.position(), TypeMistake.notANumber(code));
        };
    }

    /** A value that can be larger or smaller than another. */
    Node ordered(Expression expression) {
        var node = lower(expression);
        return switch (node.type()) {
            case Type.Money money -> node;
            case Type.Rate rate -> node;
            case Type.Int whole -> node;
            case Type.Date date -> node;
            case Type.Bool bool ->
                    throw new MistakeFound(expression.position(), TypeMistake.hasNoOrder(bool));
            case Type.Code code ->
                    throw new MistakeFound(expression.position(), TypeMistake.hasNoOrder(code));
        };
    }

    /** Entries of the code list may be named here. */
    Node lower(Expression expression, Optional<CodeList> codes) {
        return switch (expression) {
            case Expression.Whole whole -> nodes.constant(whole.value(), Type.INT);
            case Expression.Amount amount -> nodes.constant(amount.fen(), Type.FEN);
            case Expression.Share share ->
                    nodes.constant(share.value(), new Type.Rate(share.parts()));
            case Expression.Date date -> nodes.constant(date.day().toEpochDay(), Type.DATE);
            case Expression.Truth truth -> nodes.constant(truth.value() ? 1 : 0, Type.BOOL);
            case Expression.Today today -> today(today);
            case Expression.Name name -> named(name, codes);
            case Expression.Negation negation -> arithmetics.negated(negation);
            case Expression.Not not -> nodes.not(condition(not.operand()), not.position());
            case Expression.Binary binary -> binary(binary);
            case Expression.OneOf oneOf -> oneOf(oneOf);
            case Expression.Term term -> terms.term(term);
            case Expression.If choice -> choice(choice, codes);
            case Expression.Extreme extreme -> arithmetics.extreme(extreme);
            case Expression.Aggregate aggregate -> members(aggregate).broughtTogether(aggregate);
            case Expression.Over over -> windows.total(over);
            case Expression.Lookup lookup -> lookups.row(lookup);
            case Expression.Between between -> dates.between(between);
            case Expression.PartOfDate part -> dates.part(part);
            case Expression.Moved moved -> dates.moved(moved);
        };
    }

    static Optional<CodeList> codes(Type type) {
        return type instanceof Type.Code(CodeList list) ? Optional.of(list) : Optional.empty();
    }

    private Node today(Expression.Today today) {
        if (level == Level.EVERYBODY) {
            throw new MistakeFound(today.position(), TypeMistake.notLaw("day"));
        }

        return nodes.day();
    }

    private Node named(Expression.Name name, Optional<CodeList> codes) {
        return codes.filter(list -> name.level().isEmpty())
                .flatMap(list -> entry(name, list))
                .orElseGet(() -> handed(names.find(name), name));
    }

    /** The entry of this name; none if the name means a value instead. */
    private Optional<Node> entry(Expression.Name name, CodeList list) {
        var position = list.position(name.text());
        if (position.isEmpty() && !names.knows(name.text())) {
            throw unknownEntry(name, list);
        }

        return position.map(at -> nodes.constant(at, new Type.Code(list)));
    }

    private static MistakeFound unknownEntry(Expression.Name name, CodeList list) {
        var known = list.entries().stream().map(each -> each.title().zh()).toList();
        var nearest =
                NearestName.of(
                                name.text(),
                                list.entries().stream().map(CodeList.Entry::name).toList())
                        .or(() -> NearestName.of(name.text(), known));
        return new MistakeFound(
                name.position(), Mistake.unknownEntry(name.text(), list.title(), nearest));
    }

    /** The named value at the level of this formula. */
    private Node handed(Named named, Expression.Name at) {
        if (named.table().isPresent()) {
            throw new MistakeFound(at.position(), TableMistake.tableWithoutKey(named.name()));
        }

        return reached(named, at, named.node().get());
    }

    /** A node of whom the name means, at the level of this formula. */
    Node reached(Named named, Expression.Name at, Node node) {
        if (at.level().isPresent() && at.level().get() != named.level()) {
            throw new MistakeFound(
                    at.position(), TypeMistake.otherLevelNamed(named.name(), named.level()));
        }
        if (named.level() == level || named.level() == Level.EVERYBODY) {
            return node;
        }

        if (level.isMemberOf(named.level())) {
            return nodes.handedDown(node, level);
        }

        throw new MistakeFound(at.position(), outOfReach(named, node.type()));
    }

    private Mistake outOfReach(Named named, Type type) {
        return switch (level) {
            case EVERYBODY -> TypeMistake.notLaw(named.name());
            case SUPPORTER -> TypeMistake.supporterReadsUnitOnly(named.name(), named.level());
            case REGION -> TypeMistake.regionReadsNobody(named.name(), named.level());
            case PERSON, UNIT, HOUSEHOLD, HUKOU ->
                    switch (named.level()) {
                        case SUPPORTER -> TypeMistake.supporterUsedElsewhere(named.name(), level);
                        case PERSON -> TypeMistake.personUsedHigher(named.name(), level, type);
                        case UNIT, HOUSEHOLD, HUKOU, REGION, EVERYBODY ->
                                TypeMistake.groupingsDoNotMix(
                                        named.name(), named.level(), level, type);
                    };
        };
    }

    private Node binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case AND ->
                    nodes.both(
                            condition(binary.left()),
                            condition(binary.right()),
                            binary.operatorAt());
            case OR ->
                    nodes.either(
                            condition(binary.left()),
                            condition(binary.right()),
                            binary.operatorAt());
            case EQUAL -> equal(binary.left(), binary.right(), binary.operatorAt());
            case UNEQUAL ->
                    nodes.not(
                            equal(binary.left(), binary.right(), binary.operatorAt()),
                            binary.operatorAt());
            case LESS -> arithmetics.comparison(binary, Operation.LessThan::new);
            case AT_MOST -> arithmetics.comparison(binary, Operation.AtMost::new);
            case GREATER -> arithmetics.comparison(binary, (a, b) -> new Operation.LessThan(b, a));
            case AT_LEAST -> arithmetics.comparison(binary, (a, b) -> new Operation.AtMost(b, a));
            case PLUS -> arithmetics.sum(binary, Operation.Add::new);
            case MINUS -> arithmetics.sum(binary, Operation.Subtract::new);
        };
    }

    /** A name on one side may be an entry of the code list of the other side. */
    private Node equal(Expression left, Expression right, Position at) {
        boolean leftIsEntry = left instanceof Expression.Name name && !names.knows(name.text());
        if (leftIsEntry
                && !(right instanceof Expression.Name other && !names.knows(other.text()))) {
            return equal(right, left, at);
        }

        var value = lower(left);
        var other = lower(right, codes(value.type()));
        return arithmetics.equal(left, value, right, other, at);
    }

    private Node oneOf(Expression.OneOf oneOf) {
        return oneOf.options().stream()
                .map(option -> equal(oneOf.value(), option, option.position()))
                .reduce((left, right) -> nodes.either(left, right, oneOf.position()))
                .orElseThrow();
    }

    private Node choice(Expression.If choice, Optional<CodeList> codes) {
        var condition = condition(choice.condition());
        var then = lower(choice.then(), codes);
        var otherwise = lower(choice.otherwise(), codes.or(() -> codes(then.type())));
        var branches =
                arithmetics.aligned(
                        choice.then(),
                        then,
                        choice.otherwise(),
                        otherwise,
                        choice.otherwise().position());
        return nodes.chosen(condition, branches.left(), branches.right(), choice.position());
    }

    private Members members(Expression.Aggregate aggregate) {
        var at = aggregate.position();
        if (level == Level.REGION) {
            throw new MistakeFound(at, TypeMistake.aggregateOfRegion());
        }
        if (!level.gathersMembers()) {
            throw new MistakeFound(at, TypeMistake.aggregateOutsideGrouping());
        }

        var members = new Gathered(names).by(aggregate);
        if (members == Level.SUPPORTER && level != Level.UNIT) {
            throw new MistakeFound(at, TypeMistake.supportersOutsideUnit());
        }
        return new Members(nodes, new Lowering(nodes, names, members), members, level);
    }
}
