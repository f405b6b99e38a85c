package org.shouwang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.columnar.ColumnFiles;
import org.shouwang.policy.columnar.ColumnWriter;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.parameter.Law;

/** All rules over the same people by each back end: a pack that one of them misreads fails here. */
class BackEndsTotalTest {

    private static final LocalDate DAY = LocalDate.of(2016, 7, 1);
    private static final Pack PACK =
            Packs.load(Path.of(System.getProperty("shouwang.home"), "packs"), "taiyuan-2016");
    private static final Law LAW = PACK.parameters().on("140122", DAY);

    @Test
    void columns_households_and_sql_come_to_the_same(@TempDir Path folder) throws Exception {
        var policy = PACK.policy();
        var population = new Population(7, 4_321, policy, DAY);
        try (var writer = new ColumnWriter(folder, policy)) {
            for (int i = 0; i < population.partitions(); i++) {
                writer.write(population.partition(i).batch(policy.catalogue()));
            }
        }

        try (var workers = new Workers(2);
                var duckDb = duckDb(population)) {
            var columnar =
                    new ColumnarRun(policy, LAW, ColumnFiles.open(folder, policy), workers).run();
            var household =
                    new HouseholdRun(policy, LAW, population, workers).run(population.partitions());

            assertThat(household.totals()).isEqualTo(columnar);
            assertThat(household.households()).isEqualTo(4_321);
            assertThat(duckDb.run()).as(duckDb.query()).isEqualTo(columnar);
        }
    }

    private static DuckDbRun duckDb(Population population) throws SQLException {
        var duckDb = new DuckDbRun(PACK.policy(), LAW, 2);
        duckDb.load(population);
        return duckDb;
    }
}
