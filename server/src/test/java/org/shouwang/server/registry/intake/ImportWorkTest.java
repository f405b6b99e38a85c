package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four times the rows are four times the work for the database, and not sixteen: what it reads is
 * counted by itself, so that no clock is needed and no large table.
 */
@ServerTest
@Import(Desk.class)
class ImportWorkTest {

    private static final int FEW = 1_000;
    private static final int MANY = 4 * FEW;

    /** Four times the rows would be sixteen times the work if each were held against each. */
    private static final double GROWTH_MAX = 7;

    private static final int READ_FOR_EACH_MAX = 60;

    private final Desk desk;
    private final Transactions transactions;
    private final TestServer server;
    private final JdbcClient db;

    ImportWorkTest(Desk desk, Transactions transactions, TestServer server, JdbcClient db) {
        this.desk = desk;
        this.transactions = transactions;
        this.server = server;
        this.db = db;
    }

    @Test
    void what_a_first_import_reads_grows_with_its_rows_and_not_with_their_square() {
        long few = rowsRead(FEW);
        long many = rowsRead(MANY);

        assertThat(few).isPositive();
        assertThat(many).isLessThan((long) MANY * READ_FOR_EACH_MAX);
        assertThat((double) many / few).isLessThan(GROWTH_MAX);
    }

    @Test
    void what_a_repeated_import_reads_grows_with_its_rows_and_not_with_their_square() {
        rowsRead(FEW);
        long few = rowsReadAgain(FEW);
        rowsRead(MANY);
        long many = rowsReadAgain(MANY);

        assertThat((double) many / few).isLessThan(GROWTH_MAX);
    }

    @Test
    void taking_one_household_back_is_no_reason_to_hold_each_row_against_each() {
        long few = rowsReadWithTwoHeads(FEW);
        long many = rowsReadWithTwoHeads(MANY);

        assertThat((double) many / few).isLessThan(GROWTH_MAX);
    }

    /** The tables in which an import stages its rows count as well. */
    private long rowsReadWithTwoHeads(int persons) {
        desk.clear(server.owner());
        return transactions.as(
                Officer.LI.actor(),
                () -> {
                    var files = households(persons, "X00000");
                    assertThat(desk.run(Officer.LI, files, ImportMode.VALID).refused())
                            .isEqualTo(3);
                    return read("registry|pg_temp.*");
                });
    }

    private long rowsRead(int persons) {
        desk.clear(server.owner());
        return rowsReadAgain(persons);
    }

    /** Rows of the register that the transaction of an import reads, one by one or by an index. */
    private long rowsReadAgain(int persons) {
        return transactions.as(
                Officer.LI.actor(),
                () -> {
                    var result = desk.run(Officer.LI, households(persons, ""), ImportMode.ALL);
                    assertThat(result.refused()).isZero();
                    return read("registry");
                });
    }

    private long read(String schemas) {
        return db.sql(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint
                          from pg_stat_xact_all_tables
                         where schemaname ~ :schemas
                        """)
                .param("schemas", "^(" + schemas + ")$")
                .query(Long.class)
                .single();
    }

    /** Each third person is a head, and this household, if it has a number, has two. */
    private static Map<FileKind, byte[]> households(int persons, String withTwoHeads) {
        var homes = new StringBuilder("户编号,行政村代码,数据日期,来源\n");
        var people = new StringBuilder("户编号,人编号,姓名,证件类型,证件号码,与户主关系,性别,出生日期,数据日期,来源\n");
        for (int i = 0; i < persons; i++) {
            int home = i / 3;
            if (i % 3 == 0) {
                homes.append("W%05d,140122100201,2026-10-01,入户走访\n".formatted(home));
            }
            people.append(
                    "W%05d,W%05d%d,王某,无,,%s,男,1980-01-01,2026-10-01,入户走访\n"
                            .formatted(home, home, i % 3, i % 3 == 0 ? "本人或户主" : "之子"));
        }
        if (!withTwoHeads.isEmpty()) {
            homes.append("%s,140122100201,2026-10-01,入户走访\n".formatted(withTwoHeads));
            for (var number : List.of("first", "second")) {
                people.append(
                        "%s,%s,王某,无,,本人或户主,男,1980-01-01,2026-10-01,入户走访\n"
                                .formatted(withTwoHeads, number));
            }
        }
        return Map.of(
                FileKind.HOUSEHOLDS, homes.toString().getBytes(StandardCharsets.UTF_8),
                FileKind.PERSONS, people.toString().getBytes(StandardCharsets.UTF_8));
    }
}
