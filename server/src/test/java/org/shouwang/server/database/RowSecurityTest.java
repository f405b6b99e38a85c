package org.shouwang.server.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/**
 * The server does not start on a database that would show somebody the households of another place.
 */
@ServerTest
class RowSecurityTest {

    private final TestServer server;

    RowSecurityTest(TestServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table access.job disable row level security",
                "alter table access.job no force row level security",
                "drop policy place on access.job",
                "alter policy place on access.job using (true)",
                "alter policy place on access.job with check (true)",
                "create policy more on access.job using (true)",
                "create table access.forgotten (region text)"
            })
    void it_names_the_table_that_does_not_keep_the_places_apart(String mistake) {
        server.asOwnerThenUndo(db -> {
            db.sql(mistake).update();

            assertThatThrownBy(() -> new RowSecurity(db, Address.APPLICATION))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("does not start")
                    .hasMessageContaining(
                            mistake.contains("forgotten") ? "access.forgotten" : "access.job");
        });
    }

    @Test
    void it_accepts_the_database_as_it_was_migrated() {
        server.asOwnerThenUndo(db ->
                assertThatCode(() -> new RowSecurity(db, Address.APPLICATION))
                        .doesNotThrowAnyException());
    }

    @Test
    void it_refuses_to_work_as_the_owner_whom_no_policy_would_bind() {
        server.asOwnerThenUndo(db ->
                assertThatThrownBy(() -> new RowSecurity(db, Address.OWNER))
                        .hasMessageContaining("owns"));
    }
}
