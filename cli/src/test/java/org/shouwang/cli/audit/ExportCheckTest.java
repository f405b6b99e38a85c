package org.shouwang.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is done to a log, whoever kept a checkpoint and the key finds it without the server. */
class ExportCheckTest {

    private static final long SEED = 20_170_331;
    private static final int FORGERIES = 10_000;

    private final Ledger ledger;
    private final List<Line> log;

    ExportCheckTest() throws Exception {
        this.ledger = new Ledger();
        this.log = ledger.lines();
    }

    @Test
    void a_log_that_nobody_touched_is_intact() {
        var found = verify(log);

        assertThat(found.intact()).isTrue();
        assertThat(found.chains()).extracting(ChainCheck.Found::records).containsExactly(40L, 40L);
    }

    @Test
    void ten_thousand_random_forgeries_are_all_found() {
        var random = new Random(SEED);
        var forger = new Forger(SEED);
        var made = new EnumMap<Forger.Kind, Integer>(Forger.Kind.class);
        var missed = new ArrayList<String>();

        for (int number = 0; number < FORGERIES; number++) {
            var kind = Forger.Kind.values()[random.nextInt(Forger.Kind.values().length)];
            made.merge(kind, 1, Integer::sum);
            if (verify(forger.forge(kind, log)).intact()) {
                missed.add(number + " " + kind);
            }
        }

        System.out.printf(
                "audit forgeries made=%d found=%d seed=%d %s%n",
                FORGERIES, FORGERIES - missed.size(), SEED, made);
        assertThat(missed).isEmpty();
    }

    @Test
    void a_chain_rebuilt_whole_looks_right_until_a_kept_checkpoint_is_held_against_it() {
        var rebuilt = new Forger(SEED).forge(Forger.Kind.REBUILT_CHAIN, log);

        var alone = new ExportCheck(rebuilt::stream, List.of(), Optional.empty());

        assertThat(alone.verify().intact()).isTrue();
        assertThat(verify(rebuilt).intact()).isFalse();
    }

    @Test
    void an_export_signed_with_another_key_is_found_by_the_kept_one() throws Exception {
        var other = new Ledger().lines();

        assertThat(verify(other).faults()).isNotEmpty();
    }

    @Test
    void a_line_with_a_field_more_or_a_field_less_or_no_line_at_all_is_found() {
        var lines = Ledger.written(log);

        for (var damaged :
                List.of(
                        replaced(lines, "\"action\":", "\"remark\":\"x\",\"action\":"),
                        replaced(lines, "\"subjectKind\":\"household\",", ""),
                        replaced(lines, "\"account\":", "\"account\":\"x\",\"account\":"),
                        replaced(lines, "{\"kind\":\"record\"", "not json"),
                        lines.subList(0, lines.size() - 1),
                        lines.subList(1, lines.size()))) {
            var check =
                    new ExportCheck(
                            () -> damaged.stream().map(Line::read),
                            kept(),
                            Optional.of(ledger.key()));
            assertThat(check.verify().intact()).isFalse();
        }
    }

    private ExportCheck.Found verify(List<Line> forged) {
        return new ExportCheck(forged::stream, kept(), Optional.of(ledger.key())).verify();
    }

    /** What another office holds: every checkpoint of both chains. */
    private List<Line.Checkpoint> kept() {
        return log.stream()
                .filter(Line.Checkpoint.class::isInstance)
                .map(Line.Checkpoint.class::cast)
                .toList();
    }

    private static List<String> replaced(List<String> lines, String what, String by) {
        var damaged = new ArrayList<>(lines);
        for (int at = 0; at < damaged.size(); at++) {
            if (damaged.get(at).contains(what)) {
                damaged.set(at, damaged.get(at).replaceFirst(Pattern.quote(what), by));
                return damaged;
            }
        }
        throw new AssertionError("nothing to replace: " + what);
    }
}
