package org.shouwang.server.verification.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.DocumentNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One household of a village of Yangqu on the list of an enquiry to the police, sent. */
public final class ListedPeople {

    public static final String VILLAGE = "140122100001";

    private final TestServer server;
    private final Transactions transactions;
    private final JdbcClient db;
    private final Secrets secrets;
    private final UUID household = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private final UUID enquiry = UUID.randomUUID();
    private final List<UUID> persons = new ArrayList<>();

    public ListedPeople(
            TestServer server, Transactions transactions, JdbcClient db, Secrets secrets) {
        this.server = server;
        this.transactions = transactions;
        this.db = db;
        this.secrets = secrets;
        begin();
    }

    private void begin() {
        server.asOwner(owner -> {
            owner.sql(
                            """
                            insert into registry.grouping
                            values (:id, :village, '140122', 'HOUSEHOLD', :number, now(), :id)
                            """)
                    .param("id", household)
                    .param("number", "H" + household)
                    .param("village", VILLAGE)
                    .update();
            owner.sql(
                            """
                            insert into verification.request (id, region, household_id, household_number, number,
                                   purpose, commissioned_by, as_of, requested_by, requested_at, due_on)
                            values (:id, :village, :household, 'H', :number, 'DIBAO', '阳曲县民政局', '2026-10-01', 'test',
                                    now(), '2026-12-01')
                            """)
                    .param("id", request)
                    .param("village", VILLAGE)
                    .param("household", household)
                    .param("number", "R" + request)
                    .update();
            owner.sql(
                            """
                            insert into verification.enquiry (id, region, department, holder, number, datasets, channel,
                                   prepared_by, prepared_at, due_on)
                            values (:id, '140122', 'police', '140122', :number, array['vehicles', 'deaths'], 'FILE',
                                    'test', now(), '2026-12-01')
                            """)
                    .param("id", enquiry)
                    .param("number", "E" + enquiry)
                    .update();
        });
    }

    /** A person who allowed the question, on the list. */
    public UUID person(String name, String document, LocalDate birth) {
        var person = UUID.randomUUID();
        var authorisation = UUID.randomUUID();
        server.asOwner(owner -> {
            register(owner, person, name, document, birth);
            allow(owner, person, authorisation);
            list(owner, person, authorisation);
        });
        persons.add(person);
        return person;
    }

    private void register(
            JdbcClient owner, UUID person, String name, String document, LocalDate birth) {
        owner.sql(
                        """
                        insert into registry.person
                        values (:id, :village, '140122', :number, :name, 'identity_card', :sealed, :index, 'male',
                                :birth, '', now(), :id)
                        """)
                .param("id", person)
                .param("village", VILLAGE)
                .param("number", "P" + person)
                .param("name", name)
                .param("sealed", DocumentNumbers.seal(secrets, document))
                .param("index", DocumentNumbers.index(secrets, document))
                .param("birth", birth)
                .update();
    }

    private void allow(JdbcClient owner, UUID person, UUID authorisation) {
        owner.sql(
                        """
                        insert into verification.authorisation (id, region, household_id, household_number,
                               person_id, purpose, signed_on, valid_from, valid_to, capacity, form_number,
                               form_hash, recorded_by, recorded_by_name, recorded_at)
                        values (:id, :village, :household, 'H', :person, 'DIBAO', '2020-01-01', '2020-01-01',
                                '2099-01-01', 'FULL', :number, 'hash', 'test', 'test', now())
                        """)
                .param("id", authorisation)
                .param("village", VILLAGE)
                .param("household", household)
                .param("person", person)
                .param("number", "F" + person)
                .update();
        owner.sql(
                        """
                        insert into verification.request_person
                               (request_id, person_id, region, role, authorisation_id)
                        values (:request, :person, :village, 'MEMBER', :authorisation)
                        """)
                .param("request", request)
                .param("person", person)
                .param("village", VILLAGE)
                .param("authorisation", authorisation)
                .update();
    }

    private void list(JdbcClient owner, UUID person, UUID authorisation) {
        owner.sql(
                        """
                        insert into verification.enquiry_line (enquiry_id, request_id, person_id, region,
                               department, authorisation_id, answers)
                        values (:enquiry, :request, :person, :village, 'police', :authorisation, 'UU')
                        """)
                .param("enquiry", enquiry)
                .param("request", request)
                .param("person", person)
                .param("village", VILLAGE)
                .param("authorisation", authorisation)
                .update();
        owner.sql(
                        """
                        update verification.enquiry_line
                           set state = 'SENT', sent_at = clock_timestamp()
                         where person_id = :person
                        """)
                .param("person", person)
                .update();
    }

    public UUID enquiry() {
        return enquiry;
    }

    public UUID request() {
        return request;
    }

    public UUID household() {
        return household;
    }

    /** Answers, and gives what became of the rows. */
    public MatchAnswers.Matched answer(MatchAnswers match, AnswerRow... rows) {
        var delivery = UUID.randomUUID();
        return transactions.as(
                Officer.SUN.actor(),
                () -> {
                    db.sql(
                                    """
                                    insert into verification.delivery (id, region, department, enquiry_id, number,
                                           channel, file_hash, received_by, received_at, rows, accepted, refused, late,
                                           whole)
                                    values (:id, '140122', 'police', :enquiry, :number, 'FILE', :number, 'test', now(),
                                            0, 0, 0, false, true)
                                    """)
                            .param("id", delivery)
                            .param("enquiry", enquiry)
                            .param("number", "D" + delivery)
                            .update();
                    var staged = match.begin(enquiry);
                    for (var row : rows) {
                        staged.add(row);
                    }
                    return match.match(staged, delivery);
                });
    }

    /** The letters of a person. */
    public String letters(UUID person) {
        return one(
                "select answers from verification.enquiry_line where person_id = :person", person);
    }

    public String state(UUID person) {
        return one("select state from verification.enquiry_line where person_id = :person", person);
    }

    /** How records of a person were found, and those that do not hold any more in brackets. */
    public List<String> records(UUID person) {
        return transactions.as(
                Officer.SUN.actor(),
                () ->
                        db.sql(
                                        """
                                        select case when retracted_at is null then '' else '(' end || dataset || ' '
                                               || method
                                          from verification.record
                                         where person_id = :person
                                         order by 1
                                        """)
                                .param("person", person)
                                .query(String.class)
                                .list());
    }

    private String one(String sql, UUID person) {
        return transactions.as(
                Officer.SUN.actor(),
                () -> db.sql(sql).param("person", person).query(String.class).single());
    }
}
