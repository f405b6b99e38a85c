package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.registry.Cards;

/**
 * Hands each household of a table of members on when the next one begins, to be entered while the
 * rest is read, some thousand persons at a time.
 *
 * <p>A household without exactly one head waits until all was read. One that was entered and turns
 * out wrong later, because a second head stands far below, makes all of it wrong: then nothing of
 * it may stay, and the table has to be read again.
 */
final class AsItComes implements Acceptance {

    private static final int PART_PERSONS = 8_000;

    private final Staging staging;
    private final StagedRows held;
    private final BinaryTable cards;
    private final Writing writing;
    private final EnteringNew entering;
    private final LocalDate today;
    private final BitSet handedOn = new BitSet();
    private final List<NewGrouping> groupings = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private int persons;
    private boolean wrong;

    /** A unit or a hukou booklet that is new with a member. */
    private record NewGrouping(String kind, Entry grouping) {}

    private record Member(
            Entry person,
            Entry household,
            Entry unit,
            Entry hukou,
            PersonRow row,
            List<NewGrouping> groupings) {}

    /** The household that is being read; it has no more members than a rule can take. */
    private record Open(Entry household, HouseholdRow row, List<Member> members) {

        boolean hasOneHead() {
            return members.stream().filter(member -> member.row().isHead()).count() == 1;
        }
    }

    AsItComes(
            Staging staging,
            StagedRows held,
            BinaryTable cards,
            Writing writing,
            EnteringNew entering,
            LocalDate today) {
        this.staging = staging;
        this.held = held;
        this.cards = cards;
        this.writing = writing;
        this.entering = entering;
        this.today = today;
    }

    @Override
    public void household(Entry household, HouseholdRow row) {
        close();
        open = Optional.of(new Open(household, row, new ArrayList<>()));
    }

    @Override
    public void grouping(String kind, Entry grouping) {
        groupings.add(new NewGrouping(kind, grouping));
    }

    @Override
    public void person(Entry person, Entry household, Entry unit, Entry hukou, PersonRow row) {
        var member = new Member(person, household, unit, hukou, row, List.copyOf(groupings));
        groupings.clear();
        var current = open.filter(home -> home.household().id().equals(household.id()));
        if (current.isPresent()) {
            current.get().members().add(member);
        } else if (isHandedOn(household)) {
            handOn(member);
            staging.touch(household.id());
        } else {
            hold(member);
        }
    }

    private void close() {
        open.ifPresent(home -> {
            if (home.hasOneHead()) {
                handOn(home);
            } else {
                held.household(home.household(), home.row());
                home.members().forEach(this::hold);
            }
        });
        open = Optional.empty();
        if (persons >= PART_PERSONS) {
            enterPart();
        }
    }

    private void hold(Member member) {
        member.groupings().forEach(one -> held.grouping(one.kind(), one.grouping()));
        held.person(
                member.person(), member.household(), member.unit(), member.hukou(), member.row());
    }

    private void handOn(Open home) {
        mark(home.household());
        staging.household(home.household(), home.row());
        home.members().forEach(this::handOn);
        card(home);
    }

    private void handOn(Member member) {
        mark(member.person());
        persons++;
        member.groupings().forEach(one -> staging.grouping(one.kind(), one.grouping()));
        staging.person(
                member.person(), member.household(), member.unit(), member.hukou(), member.row());
    }

    /** As lists show it; one report says all that is known. */
    private void card(Open home) {
        var members = home.members();
        var head = members.stream().filter(member -> member.row().isHead()).findFirst();
        cards.add(home.household().id())
                .add(home.household().region())
                .add(home.household().number())
                .add(head.orElseThrow().row().name())
                .add(members.size())
                .add(isSaid(Cards.REGISTERED, home.row().facts()))
                .add(
                        (int)
                                members.stream()
                                        .filter(one -> isSaid(Cards.DIBAO, one.row().facts()))
                                        .count())
                .add(home.row().facts().isEmpty() ? today : home.row().dataDate())
                .endRow();
    }

    private static boolean isSaid(String fact, List<Said> facts) {
        for (var said : facts) {
            if (said.fact().name().equals(fact)) {
                return said.amount().orElse(0) == 1;
            }
        }
        return false;
    }

    private void enterPart() {
        persons = 0;
        staging.send();
        cards.send();
        writing.next(entering::part);
    }

    /** Lines tell entries apart: all of them were introduced by the one table of members. */
    private void mark(Entry entry) {
        handedOn.set(Math.toIntExact(entry.line()));
    }

    private boolean isHandedOn(Entry entry) {
        return handedOn.get(Math.toIntExact(entry.line()));
    }

    @Override
    public void statement(Entry subject, Level level, StatementRow statement) {
        endMembers();
        staging.statement(asOnFile(subject), level, statement);
    }

    @Override
    public void additions(Entry subject, Level level, List<StatementRow> statements) {
        endMembers();
        staging.additions(asOnFile(subject), level, statements);
    }

    /** Whoever was entered is on file for what is said later. */
    private Entry asOnFile(Entry subject) {
        return isHandedOn(subject)
                ? new Entry(
                        subject.id(),
                        subject.number(),
                        subject.region(),
                        true,
                        subject.line(),
                        subject.row())
                : subject;
    }

    @Override
    public void takeBack(Entry household) {
        endMembers();
        if (isHandedOn(household)) {
            wrong = true;
        } else {
            staging.takeBack(household);
        }
    }

    private void endMembers() {
        close();
        if (persons > 0) {
            enterPart();
        }
    }

    /** Whether something was entered that must not be. */
    boolean isWrong() {
        return wrong;
    }

    /** Sends what is left, and waits until all of it is there. */
    void finish() {
        endMembers();
        held.send();
        writing.next(entering::takeHeld);
        staging.finish();
    }
}
