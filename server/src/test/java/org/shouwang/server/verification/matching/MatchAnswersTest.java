package org.shouwang.server.verification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.verification.AnswerState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a row is: by number and name for sure, by anything else as a question, or nobody's. */
@ServerTest
class MatchAnswersTest {

    private static final String WANG = "140199197001011239";
    private static final String LI = "14019919720304122X";
    private static final String STRANGER = "140199198505051230";
    private static final LocalDate BIRTH = LocalDate.of(1970, 1, 1);

    private final TestServer server;
    private final MatchAnswers match;
    private final Transactions transactions;
    private final JdbcClient db;
    private final Secrets secrets;
    private ListedPeople people;
    private UUID wang = new UUID(0, 0);

    MatchAnswersTest(
            TestServer server,
            MatchAnswers match,
            Transactions transactions,
            JdbcClient db,
            Secrets secrets) {
        this.server = server;
        this.match = match;
        this.transactions = transactions;
        this.db = db;
        this.secrets = secrets;
        this.people = new ListedPeople(server, transactions, db, secrets);
    }

    @BeforeEach
    void a_couple_on_the_list() {
        server.begin();
        people = new ListedPeople(server, transactions, db, secrets);
        wang = people.person("王大明", WANG, BIRTH);
    }

    @Test
    void a_number_with_its_name_is_a_record_and_the_rest_stays_unanswered() {
        var matched = people.answer(match, row("vehicles", WANG, "王大明", AnswerState.FOUND));

        assertThat(matched).isEqualTo(new MatchAnswers.Matched(1, 1, 0, 0));
        assertThat(people.records(wang)).containsExactly("vehicles ID_AND_NAME");
        assertThat(people.letters(wang)).isEqualTo("FU");
        assertThat(people.state(wang)).isEqualTo("SENT");
    }

    @Test
    void a_number_without_a_name_is_a_record_that_says_so() {
        people.answer(match, row("vehicles", WANG, "", AnswerState.FOUND));

        assertThat(people.records(wang)).containsExactly("vehicles ID_ONLY");
    }

    @Test
    void spaces_full_width_digits_and_a_small_x_are_one_number() {
        var li = people.person("李小红", LI, LocalDate.of(1972, 3, 4));

        people.answer(match, row("vehicles", " 14019919720304122x", "李 小红", AnswerState.FOUND));

        assertThat(people.records(li)).containsExactly("vehicles ID_AND_NAME");
    }

    @Test
    void a_number_under_another_name_is_a_question_and_no_record() {
        var matched = people.answer(match, row("vehicles", WANG, "赵铁柱", AnswerState.FOUND));

        assertThat(matched).isEqualTo(new MatchAnswers.Matched(0, 0, 1, 0));
        assertThat(people.records(wang)).isEmpty();
        assertThat(people.letters(wang)).isEqualTo("UU");
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void nothing_found_under_another_name_is_no_answer_about_the_person() {
        var matched = people.answer(match, row("", WANG, "赵铁柱", AnswerState.NOTHING));

        assertThat(matched).isEqualTo(new MatchAnswers.Matched(0, 0, 0, 1));
        assertThat(people.letters(wang)).isEqualTo("UU");
    }

    @Test
    void nothing_found_without_a_dataset_speaks_of_those_that_no_other_row_is_about() {
        people.answer(
                match,
                row("vehicles", WANG, "王大明", AnswerState.FOUND),
                row("", WANG, "王大明", AnswerState.NOTHING));

        assertThat(people.letters(wang)).isEqualTo("FN");
        assertThat(people.state(wang)).isEqualTo("ANSWERED");
    }

    @Test
    void no_answer_takes_back_nothing_and_says_nothing() {
        people.answer(match, row("", WANG, "王大明", AnswerState.NOTHING));

        people.answer(match, row("vehicles", WANG, "王大明", AnswerState.NO_ANSWER));

        assertThat(people.letters(wang)).isEqualTo("NN");
    }

    @Test
    void a_later_answer_takes_the_place_of_the_earlier_and_history_stays() {
        people.answer(match, row("vehicles", WANG, "王大明", AnswerState.FOUND));

        people.answer(match, row("vehicles", WANG, "王大明", AnswerState.NOTHING));

        assertThat(people.letters(wang)).isEqualTo("NU");
        assertThat(people.records(wang)).containsExactly("(vehicles ID_AND_NAME");
    }

    @Test
    void the_same_record_twice_is_one_record() {
        people.answer(
                match,
                row("vehicles", WANG, "王大明", AnswerState.FOUND),
                row("vehicles", WANG, "王大明", AnswerState.FOUND));

        assertThat(people.records(wang)).hasSize(1);
    }

    @Test
    void a_stranger_is_refused_with_a_reason_and_is_on_no_file() {
        var matched = people.answer(match, row("vehicles", STRANGER, "孙悟空", AnswerState.FOUND));

        assertThat(matched).isEqualTo(new MatchAnswers.Matched(0, 0, 0, 1));
        assertThat(questions()).isZero();
        assertThat(reasons()).containsExactly("此人不在本次查询的名单上,本行未录入任何档案。");
    }

    @Test
    void a_slip_of_the_pen_in_a_number_is_a_question_about_the_one_who_is_meant() {
        for (int i = 0; i < 40; i++) {
            people.person(
                    "张" + Character.toString(0x4E00 + i * 37),
                    "1401991980%02d%02d%04d".formatted(1 + i % 12, 1 + i % 28, 1000 + i * 7),
                    LocalDate.of(1980, 1 + i % 12, 1 + i % 28));
        }
        var wrong = WANG.substring(0, 17) + "1";

        var matched = people.answer(match, row("vehicles", wrong, "王大明", AnswerState.FOUND));

        assertThat(matched.questions()).isEqualTo(1);
        assertThat(people.records(wang)).isEmpty();
        assertThat(
                        transactions.as(
                                Officer.SUN.actor(),
                                () ->
                                        db.sql(
                                                        "select person_id from"
                                                                + " verification.match_question")
                                                .query(UUID.class)
                                                .list()))
                .containsExactly(wang);
    }

    @Test
    void of_a_whole_county_only_the_first_strangers_are_told_line_by_line() {
        var rows = new AnswerRow[3_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("vehicles", sound(i), "孙悟空", AnswerState.FOUND);
        }

        var matched = people.answer(match, rows);

        assertThat(matched).isEqualTo(new MatchAnswers.Matched(0, 0, 0, 3_000));
        assertThat(reasons()).hasSize(20);
    }

    @Test
    void in_the_shortest_list_a_missing_number_is_still_a_question_about_the_one_who_is_meant() {
        var matched = people.answer(match, row("vehicles", "", "王大明", AnswerState.FOUND));

        assertThat(matched.questions()).isEqualTo(1);
        assertThat(people.records(wang)).isEmpty();
    }

    @Test
    void in_the_shortest_list_one_wrong_digit_is_a_question_and_another_number_is_not() {
        var slip = WANG.substring(0, 17) + "1";

        assertThat(
                        people.answer(match, row("vehicles", slip, "王大明", AnswerState.FOUND))
                                .questions())
                .isEqualTo(1);
        assertThat(people.answer(match, row("vehicles", LI, "王大明", AnswerState.FOUND)))
                .isEqualTo(new MatchAnswers.Matched(0, 0, 0, 1));
    }

    private static String sound(int number) {
        var digits = "1401991985%07d".formatted(number);
        return digits + DocumentNumbers.checkCharacter(digits);
    }

    private static AnswerRow row(String dataset, String number, String name, AnswerState result) {
        return new AnswerRow(
                7,
                dataset,
                number,
                name,
                Optional.of(BIRTH),
                ListedPeople.VILLAGE,
                result == AnswerState.FOUND ? Map.of("type", "轿车") : Map.of(),
                LocalDate.of(2026, 9, 30),
                result);
    }

    private long questions() {
        return transactions.as(
                Officer.SUN.actor(),
                () ->
                        db.sql("select count(*) from verification.match_question")
                                .query(Long.class)
                                .single());
    }

    private List<String> reasons() {
        return transactions.as(
                Officer.SUN.actor(),
                () ->
                        db.sql("select reason_zh from verification.refused_line")
                                .query(String.class)
                                .list());
    }
}
