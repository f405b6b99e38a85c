package org.shouwang.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shouwang.server.access.Role;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody of every role in one township, and something of every kind in it, above it and beside
 * it.
 */
final class MatrixPopulation {

    private static final String HOME = "140122100";
    private static final String EDUCATION = "{education_office}";
    private static final String MAKER = name(Role.TOWNSHIP_OFFICER, "");
    private static final List<String> BESIDE = List.of("YQSIB1", "LFOTH1");

    private static final String TABLES_OF_PLACES =
            """
            select a.attrelid::regclass::text
              from pg_attribute a join pg_class c on c.oid = a.attrelid
             where a.attname = 'region' and c.relkind = 'r'
               and c.relnamespace::regnamespace::text not in ('pg_catalog', 'access')
            """;

    private final TestServer server;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    MatrixPopulation(TestServer server) {
        this.server = server;
    }

    /** Where the thing lies that somebody asks for, as seen from their own place. */
    enum Scope {
        OWN("140122100"),
        CHILD("140122100001"),
        PARENT("140122"),
        SIBLING("140122101"),
        OTHER_DEPARTMENT("140122100"),
        NONE("140122100");

        private final String place;

        Scope(String place) {
            this.place = place;
        }
    }

    /** Somebody of a role, asking about a scope; without a post there is no role. */
    record Visitor(Optional<Role> role, String account, Scope scope) {

        @Override
        public String toString() {
            return role.map(Role::name).orElse("NOBODY") + " about " + scope;
        }
    }

    /** Families in three townships with leads and proposals, accounts, imports, jobs, notices. */
    void arrive() {
        new TwoCounties(server)
                .couple("YQOWN1", "140122100001", "0")
                .couple("YQSIB1", "140122101200", "0")
                .couple("LFOTH1", TwoCounties.LOUFAN_VILLAGE, "0")
                .arrive();
        new TwoCounties(server).screen(Officer.SUN, "140122");
        for (var officer : List.of(Officer.ZHAO, Officer.QIAN)) {
            server.post(
                    officer,
                    "/proposals",
                    "{\"household\":\"%s\",\"lead\":null,\"kind\":\"MONITOR\",\"content\":\"纳入监测\",\"rule\":null}"
                            .formatted(id("registry.household", officer.place()).orElseThrow()));
        }
        accountsOfEveryRole();
        thingsOfPlaces();
        ids.put("registry.export@" + HOME, FinishedExport.of(server, session(MAKER)));
    }

    private void accountsOfEveryRole() {
        add("cell.nobody", Optional.empty(), "{*}");
        roles(Stream.of(Role.values()))
                .forEach(role -> {
                    var departments = role == Role.DEPARTMENT_OFFICER ? EDUCATION : "{*}";
                    add(name(role, ""), Optional.of(role), departments);
                    add(name(role, ".education"), Optional.of(role), EDUCATION);
                });
    }

    private void add(String account, Optional<Role> role, String departments) {
        var family =
                role.map(Role::name)
                        .filter(name -> name.endsWith("ADMINISTRATOR"))
                        .orElse("OFFICE");
        server.owner()
                .sql(
                        """
                        insert into access.account (account, name, password, place, family, created_at, created_by)
                        select :account, :account, password, :place, :family, now(), 'test'
                          from access.account where account = 'zhao.town'
                        """)
                .param("account", account)
                .param("place", HOME)
                .param("family", family)
                .update();
        role.ifPresent(held ->
                server.owner()
                        .sql(
                                "insert into access.post (account, role, place, departments) values"
                                        + " (:account, :role, :place, :departments::text[])")
                        .param("account", account)
                        .param("role", held.name())
                        .param("place", HOME)
                        .param("departments", departments)
                        .update());
    }

    /** One of each kind in each place that no story made. */
    private void thingsOfPlaces() {
        for (var scope : List.of(Scope.OWN, Scope.CHILD, Scope.PARENT, Scope.SIBLING)) {
            var account = "thing." + scope.name().toLowerCase(Locale.ROOT);
            add(account, Optional.empty(), "{*}");
            server.asOwner(db ->
                    MatrixThings.ALL.forEach(sql ->
                            db.sql(sql)
                                    .param("account", account)
                                    .param("place", scope.place)
                                    .update()));
        }
    }

    /** Whether this visitor made the thing that they ask for. */
    boolean made(Visitor visitor) {
        return visitor.account().equals(MAKER) && visitor.scope().place.equals(HOME);
    }

    List<Visitor> visitors() {
        var visitors = new ArrayList<Visitor>();
        roles(Stream.of(Role.values()))
                .forEach(role -> {
                    for (var scope : Scope.values()) {
                        visitors.add(
                                switch (scope) {
                                    case NONE ->
                                            new Visitor(Optional.empty(), "cell.nobody", scope);
                                    case OTHER_DEPARTMENT ->
                                            new Visitor(
                                                    Optional.of(role),
                                                    name(role, ".education"),
                                                    scope);
                                    case OWN, CHILD, PARENT, SIBLING ->
                                            new Visitor(Optional.of(role), name(role, ""), scope);
                                });
                    }
                });
        return visitors;
    }

    int roles() {
        return (int) roles(Stream.of(Role.values())).count();
    }

    private static Stream<Role> roles(Stream<Role> all) {
        return all.filter(role -> role != Role.SERVICE && role != Role.GUEST);
    }

    private static String name(Role role, String more) {
        return "cell." + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + more;
    }

    /** One request of one cell. */
    MvcTestResult ask(Endpoint endpoint, AuthorisationMatrixTest.Row row, Visitor visitor) {
        var place = visitor.scope().place;
        var about = row.about().equals("household-in-body") ? "registry.household" : row.table();
        var id = about.contains(".") ? id(about, place) : Optional.<String>empty();
        var named = id.orElseGet(() -> UUID.randomUUID().toString());
        var address = endpoint.path().replaceAll("\\{code}", place).replaceAll("\\{[^}]*}", named);
        var json =
                row.json()
                        .replace("%PLACE%", place)
                        .replace("%DAY%", TwoCounties.DAY)
                        .replace("%ID%", named);
        var request =
                server.http()
                        .method(endpoint.method())
                        .uri(row.about().equals("list") ? address + "?place=" + place : address)
                        .session(session(visitor.account()))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", "\"1\"")
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        return json.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
    }

    /** What this visitor must not read, whatever the answer is. */
    Optional<String> foreign(Visitor visitor, AuthorisationMatrixTest.Row row) {
        if (row.about().equals("anywhere")) {
            return Optional.empty();
        }
        return visitor.scope() == Scope.OTHER_DEPARTMENT
                ? Optional.of("OF-MEDICAL-INSURANCE")
                : Optional.of(BESIDE.get(Math.floorMod(visitor.hashCode(), BESIDE.size())));
    }

    private MockHttpSession session(String account) {
        var known = sessions.get(account);
        if (known != null && !known.isInvalid()) {
            return known;
        }
        var fresh = server.signedIn(account);
        sessions.put(account, fresh);
        return fresh;
    }

    private Optional<String> id(String table, String place) {
        var key = table + "@" + place;
        if (!ids.containsKey(key)) {
            server.asOwner(db ->
                    db.sql(question(table))
                            .param("place", place)
                            .query(String.class)
                            .optional()
                            .ifPresent(id -> ids.put(key, id)));
        }
        return Optional.ofNullable(ids.get(key));
    }

    /** In the parent's scope the thing lies in the county itself or in another township of it. */
    private static String question(String table) {
        return switch (table) {
            case "access.account" ->
                    "select account from access.account where place = :place and account like"
                            + " 'thing.%' order by created_at, account limit 1";
            case "access.account_change" ->
                    "select id::text from access.account_change where posts -> 0 ->> 'place' ="
                            + " :place and account like 'thing.%' order by proposed_at, id limit 1";
            default ->
                    "select id::text from "
                            + table
                            + " where region = :place or starts_with(region, :place)"
                            + " and (length(:place) > 6 or not starts_with(region, '140122100'))"
                            + " order by region <> :place limit 1";
        };
    }

    /** All rows that lie outside of the visitors' place, as one text. */
    Map<String, String> everythingOutside() {
        var found = new HashMap<String, String>();
        server.asOwner(db -> {
            for (var table : db.sql(TABLES_OF_PLACES).query(String.class).list()) {
                var digest =
                        "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table
                                + " t where not starts_with(region, '140122100')";
                found.put(table, db.sql(digest).query(String.class).single());
            }
        });
        return found;
    }
}
