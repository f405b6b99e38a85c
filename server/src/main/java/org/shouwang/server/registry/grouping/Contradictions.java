package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;

/** What an event contradicts. All of it is said at once. */
final class Contradictions {

    private static final String PERSONS = "/persons";

    private final Set<FieldProblem> found = new LinkedHashSet<>();

    void orThrow() {
        if (!found.isEmpty()) {
            throw new BrokenInput(List.copyOf(found));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void require(boolean holds, String pointer, Title message, Title fix) {
        if (!holds) {
            found.add(new FieldProblem(pointer, message, fix));
        }
    }

    void notHere(String who, LocalDate day) {
        require(
                false,
                PERSONS,
                new Title(
                        "%s在%s不在这一户。".formatted(who, day),
                        "%s does not belong to this household on %s.".formatted(who, day)),
                new Title("请核对人员和日期。", "Check the person and the day."));
    }

    void changedLater(String who, GroupingKind kind, LocalDate later) {
        require(
                false,
                "/happenedOn",
                new Title(
                        "%s的%s在%s另有变动,不能在它之前再插入变动。".formatted(who, kind.title().zh(), later),
                        "The %s of %s changes on %s; nothing can be put in before that."
                                .formatted(kind.title().en(), who, later)),
                new Title(
                        "请核对日期;如果后面的变动有误,先更正它。",
                        "Check the day; if the later event is wrong, correct it first."));
    }

    void sameDay(String who, GroupingKind kind, LocalDate day) {
        require(
                false,
                "/happenedOn",
                new Title(
                        "%s的%s在%s当天才开始,同一天不能再变。".formatted(who, kind.title().zh(), day),
                        "The %s of %s begins on %s itself and cannot change again that day."
                                .formatted(kind.title().en(), who, day)),
                new Title(
                        "请核对日期;如果那次变动有误,请更正它。",
                        "Check the day; if that event is wrong, correct it."));
    }

    void twice(String who, GroupingKind kind, LocalDate day) {
        require(
                false,
                PERSONS,
                new Title(
                        "%s在%s已有%s,同一天不能属于两个。".formatted(who, day, kind.title().zh()),
                        "On %2$s %1$s belongs to another %3$s; nobody belongs to two on one day."
                                .formatted(who, day, kind.title().en())),
                new Title("请先登记其离开原户。", "Record first that the person leaves it."));
    }

    void notBorn(String who, LocalDate born, LocalDate day) {
        require(
                false,
                "/happenedOn",
                new Title(
                        "%s于%s出生,不可能在%s已有变动。".formatted(who, born, day),
                        "%s was born on %s; nothing can have happened to them on %s."
                                .formatted(who, born, day)),
                new Title("请核对日期和出生日期。", "Check the day and the date of birth."));
    }

    void dead(String who, LocalDate died) {
        require(
                false,
                PERSONS,
                new Title(
                        "%s已于%s登记死亡。".formatted(who, died),
                        "%s is recorded to have died on %s.".formatted(who, died)),
                new Title(
                        "请核对人员;如死亡登记有误,请更正那次变动。",
                        "Check the person; if the death is wrong, correct that event."));
    }

    void heads(String household, int heads, LocalDate day, String pointer) {
        require(
                false,
                pointer,
                heads == 0
                        ? new Title(
                                "户 %s 自%s起将没有户主。".formatted(household, day),
                                "Household %s would have no head from %s on."
                                        .formatted(household, day))
                        : new Title(
                                "户 %s 自%s起将有 %d 位户主。".formatted(household, day, heads),
                                "Household %s would have %d heads from %s on."
                                        .formatted(household, heads, day)),
                new Title("请为该户指定一位户主。", "Name exactly one head of it."));
    }
}
