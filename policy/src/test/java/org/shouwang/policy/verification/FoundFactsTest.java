package org.shouwang.policy.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.pack.Packs;

/** How the records of a department become what it said about a fact. */
class FoundFactsTest {

    private static final VerificationText TEXT =
            Packs.load(Path.of("../packs"), "national").verification();
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Provenance SAID = new Provenance("police", DAY, "D-1");

    private final FoundFacts found = new FoundFacts(DAY);

    private static Dataset dataset(String name) {
        return TEXT.dataset(name).orElseThrow();
    }

    private static FoundRecord vehicle(String kind, String use, String state) {
        return new FoundRecord(
                Map.of("class", kind, "use", use, "state", state, "value", "52000"), DAY);
    }

    private Given given(String fact) {
        return found.facts().getOrDefault(fact, new Given.NotAsked());
    }

    private static Given value(long value) {
        return new Given.Value(value, SAID);
    }

    @Test
    void two_cars_are_counted_and_their_values_added() {
        found.records(
                dataset("police_vehicles"),
                List.of(vehicle("小型轿车", "非营运", "正常"), vehicle("小型货车", "非营运", "正常")),
                SAID);

        assertThat(given("cars")).isEqualTo(value(2));
        assertThat(given("car_value")).isEqualTo(value(10_400_000));
    }

    @Test
    void a_vehicle_for_the_disabled_a_motorcycle_and_a_scrapped_car_are_no_cars() {
        found.records(
                dataset("police_vehicles"),
                List.of(
                        vehicle("小型轿车", "残疾人代步", "正常"),
                        vehicle("普通二轮摩托车", "非营运", "正常"),
                        vehicle("小型轿车", "非营运", "注销")),
                SAID);

        assertThat(given("cars")).isEqualTo(new Given.NothingFound(SAID));
        assertThat(given("disability_vehicles")).isEqualTo(value(1));
    }

    @Test
    void nothing_found_no_answer_and_not_asked_are_three_things() {
        found.nothing(dataset("police_vehicles"), SAID);
        found.noAnswer(dataset("housing_property"), SAID);

        assertThat(given("cars")).isEqualTo(new Given.NothingFound(SAID));
        assertThat(given("houses")).isEqualTo(new Given.NoAnswer(SAID));
        assertThat(given("monthly_pension")).isEqualTo(new Given.NotAsked());
    }

    @Test
    void of_many_months_the_newest_that_counts_is_the_pension() {
        var dataset = dataset("hr_pension");
        found.records(
                dataset,
                List.of(
                        pension("2016-10-31", "105", "正常发放"),
                        pension("2016-11-30", "110", "正常发放"),
                        pension("2016-12-31", "999", "停发")),
                SAID);

        assertThat(given("monthly_pension")).isEqualTo(value(11_000));
    }

    private static FoundRecord pension(String month, String amount, String state) {
        return new FoundRecord(Map.of("month", month, "amount", amount, "state", state), DAY);
    }

    @Test
    void twelve_months_begin_on_the_day_after_a_year_ago() {
        found.records(
                dataset("finance_subsidies"),
                List.of(
                        subsidy("2015-12-31", "100"),
                        subsidy("2016-01-01", "20"),
                        subsidy("2016-12-31", "3")),
                SAID);

        assertThat(given("subsidies_paid")).isEqualTo(value(2_300));
    }

    private static FoundRecord subsidy(String day, String amount) {
        return new FoundRecord(Map.of("paid_on", day, "amount", amount), DAY);
    }

    @Test
    void a_record_that_cannot_be_read_is_no_answer_and_not_part_of_a_sum() {
        found.records(
                dataset("finance_subsidies"),
                List.of(subsidy("2016-05-01", "100"), subsidy("2016-06-01", "约二百")),
                SAID);

        assertThat(given("subsidies_paid")).isEqualTo(new Given.NoAnswer(SAID));
    }

    @Test
    void an_amount_that_cannot_be_is_no_answer() {
        found.records(
                dataset("hr_pension"), List.of(pension("2016-12-31", "1000000.01", "正常发放")), SAID);

        assertThat(given("monthly_pension")).isEqualTo(new Given.NoAnswer(SAID));
    }

    @Test
    void a_value_stays_when_another_department_has_nothing_or_does_not_answer() {
        found.nothing(dataset("police_vehicles"), SAID);
        found.records(dataset("police_vehicles"), List.of(vehicle("小型轿车", "非营运", "正常")), SAID);
        found.noAnswer(dataset("police_vehicles"), SAID);

        assertThat(given("cars")).isEqualTo(value(1));
    }

    @Test
    void a_cell_that_is_not_of_its_type_is_refused_with_the_reason() {
        var balance = dataset("bank_accounts").column("账户余额").orElseThrow();

        assertThat(balance.refusal("3000.50")).isEmpty();
        assertThat(balance.refusal("三千").orElseThrow().zh()).contains("不是金额");
        assertThat(dataset("bank_accounts").column("账号").orElseThrow().refusal("x")).isEmpty();
    }
}
