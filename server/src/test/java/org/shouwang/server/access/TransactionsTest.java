package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.region.RegionCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself shows to whom, whatever a query forgets. */
@ServerTest
class TransactionsTest {

    private static final List<String> PLACES =
            List.of(
                    "14",
                    "1401",
                    "140122",
                    "140122100",
                    "140122100001",
                    "140122101",
                    "140123",
                    "140123100");

    private final TestServer server;
    private final Transactions transactions;
    private final JdbcClient db;
    private final HikariDataSource pool;

    TransactionsTest(
            TestServer server, Transactions transactions, JdbcClient db, HikariDataSource pool) {
        this.server = server;
        this.transactions = transactions;
        this.db = db;
        this.pool = pool;
    }

    @BeforeEach
    void given_a_row_in_each_of_eight_places() {
        server.begin();
        PLACES.forEach(place -> transactions.as(at(place), () -> insert(place)));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "140122100    | 140122100 140122100001",
                "140122100001 | 140122100001",
                "140122       | 140122 140122100 140122100001 140122101",
                "140123       | 140123 140123100",
                "1401         | 1401 140122 140122100 140122100001 140122101 140123 140123100",
                "14           | 14 1401 140122 140122100 140122100001 140122101 140123 140123100",
                "15           | ''",
                "140124       | ''",
                "''           | 14 1401 140122 140122100 140122100001 140122101 140123 140123100"
            })
    void a_place_sees_itself_and_what_lies_in_it_and_neither_its_parent_nor_its_sibling(
            String place, String seen) {
        assertThat(transactions.as(at(place), this::seen))
                .containsExactly(seen.isEmpty() ? new String[0] : seen.split(" "));
    }

    @Test
    void without_a_scope_a_fresh_connection_is_refused() throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from access.job"))
                    .hasMessageContaining("shouwang.region_from");
        }
    }

    @Test
    void a_scope_ends_with_its_transaction() {
        transactions.as(at("140122"), this::seen);

        for (int connection = 0; connection < pool.getMaximumPoolSize(); connection++) {
            assertNothingIsSeen();
        }
    }

    @ParameterizedTest
    @CsvSource({"14", "1401", "140123", "140122101", "''"})
    void nobody_writes_into_the_place_above_or_beside(String elsewhere) {
        assertThatThrownBy(() -> transactions.as(at("140122100"), () -> insert(elsewhere)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_moves_a_row_out_of_their_place() {
        assertThatThrownBy(() ->
                        transactions.as(
                                at("140122100"),
                                () -> {
                                    db.sql("update access.job set region = '140123'").update();
                                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void what_is_not_seen_is_not_changed() {
        int changed =
                transactions.as(
                        at("140123"), () -> db.sql("update access.job set kind = 'x'").update());

        assertThat(changed).isEqualTo(2);
    }

    @Test
    void work_inside_work_is_one_transaction_of_one_scope() {
        var seen = transactions.as(at("140122"), () -> transactions.as(at("140122"), this::seen));
        assertThat(seen).hasSize(4);

        assertThatThrownBy(() ->
                        transactions.as(at("140122"), () -> transactions.as(at("14"), this::seen)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("140122");
    }

    @Test
    void what_fails_is_undone_whole() {
        assertThatThrownBy(() ->
                        transactions.as(
                                at("140124"),
                                () -> {
                                    insert("140124");
                                    throw new IllegalStateException("failed");
                                }))
                .hasMessage("failed");

        assertThat(transactions.as(at("140124"), this::seen)).isEmpty();
    }

    @Test
    void many_officers_of_two_counties_on_few_connections_never_see_each_others_rows()
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 2_000)
                            .mapToObj(number -> number % 2 == 0 ? Officer.SUN : Officer.FENG)
                            .map(officer ->
                                    threads.submit(() ->
                                            transactions.as(officer.actor(), this::seen).stream()
                                                    .allMatch(place ->
                                                            place.startsWith(officer.place()))))
                            .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    /** After a scope the setting is empty, not absent: no row, on every connection of the pool. */
    private void assertNothingIsSeen() {
        List<String> rows;
        try {
            rows = seen();
        } catch (DataAccessException refused) {
            assertThat(refused).rootCause().hasMessageContaining("shouwang.region_from");
            return;
        }
        assertThat(rows).isEmpty();
    }

    private List<String> seen() {
        return db.sql("select region from access.job order by region collate \"C\"")
                .query(String.class)
                .list();
    }

    private void insert(String place) {
        db.sql(
                        """
                        insert into access.job (id, region, account, kind, state, message_zh, message_en, created_at,
                                                finished_at)
                        values (:id, :place, 'x', 'test', 'DONE', '', '', now(), now())
                        """)
                .param("id", Ids.next())
                .param("place", place)
                .update();
    }

    private static Actor at(String place) {
        return Actor.service("test", new RegionCode(place));
    }
}
