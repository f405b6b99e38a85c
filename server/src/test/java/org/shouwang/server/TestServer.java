package org.shouwang.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The server under test: call it as an officer, look into its database as its owner, and move its
 * clock.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestServer.Time.class)
public class TestServer {

    static final String WHOLE_COUNTRY =
            "select set_config('shouwang.region_from', '', true),"
                    + " set_config('shouwang.region_to', ':', true),"
                    + " set_config('shouwang.departments', '*', true)";

    /** Files that may hold whole names and numbers, and then say so. */
    private static final String PLAIN_FILES = ".*/(exports/[^/]+/file|enquiries/[^/]+/list)";

    private final MockMvcTester http;
    private final TestClock clock;
    private final JdbcClient owner;
    private final TransactionTemplate ownersWork;
    private final PasswordEncoder passwords;
    private final Map<Officer, MockHttpSession> sessions = new EnumMap<>(Officer.class);

    TestServer(
            MockMvcTester http,
            TestClock clock,
            @Qualifier("ownersDataSource") DataSource ownersDataSource,
            PasswordEncoder passwords) {
        this.http = http;
        this.clock = clock;
        this.owner = JdbcClient.create(ownersDataSource);
        this.ownersWork =
                new TransactionTemplate(new DataSourceTransactionManager(ownersDataSource));
        this.passwords = passwords;
    }

    /** The clock that the server goes by. */
    public TestClock clock() {
        return clock;
    }

    /**
     * The owner's way into the database, for what the application may not do. The policies bind the
     * owner too.
     */
    public JdbcClient owner() {
        return owner;
    }

    /**
     * Looks at everything, or breaks anything, as the owner in the scope of the whole country; then
     * undoes it.
     */
    public void asOwnerThenUndo(Consumer<JdbcClient> work) {
        ownersWork.executeWithoutResult(status -> {
            status.setRollbackOnly();
            owner.sql(WHOLE_COUNTRY).query().singleRow();
            work.accept(owner);
        });
    }

    /** Changes something as the owner in the scope of the whole country, for good. */
    public void asOwner(Consumer<JdbcClient> work) {
        ownersWork.executeWithoutResult(status -> {
            owner.sql(WHOLE_COUNTRY).query().singleRow();
            work.accept(owner);
        });
    }

    /** An address below /api/v1, called by somebody who is signed in. */
    public MvcTestResult get(Officer officer, String path, Object... variables) {
        return request(officer, HttpMethod.GET, path, variables).exchange();
    }

    /** Posts JSON with a fresh idempotency key. */
    public MvcTestResult post(Officer officer, String path, String json, Object... variables) {
        return request(officer, HttpMethod.POST, path, variables)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult put(Officer officer, String path, String json, Object... variables) {
        return request(officer, HttpMethod.PUT, path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /**
     * Any request of somebody who is signed in, to be completed; the token against forgery is in
     * it.
     */
    public MockMvcTester.MockMvcRequestBuilder request(
            Officer officer, HttpMethod method, String path, Object... variables) {
        return anonymous(method, path, variables).session(session(officer));
    }

    /** Any request of nobody. */
    public MockMvcTester.MockMvcRequestBuilder anonymous(
            HttpMethod method, String path, Object... variables) {
        return http.method(method)
                .uri("/api/v1" + path, variables)
                .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                .with(SecurityMockMvcRequestPostProcessors.csrf());
    }

    /** The server itself, without a token against forgery. */
    public MockMvcTester http() {
        return http;
    }

    /** The session of an officer, who is signed in if need be. */
    public MockHttpSession session(Officer officer) {
        return sessions.computeIfAbsent(officer, this::signIn);
    }

    private MockHttpSession signIn(Officer officer) {
        return signedIn(officer.account());
    }

    /** A new session of any account that has the password of the officers. */
    MockHttpSession signedIn(String account) {
        var answer =
                anonymous(HttpMethod.POST, "/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"account\":\"%s\",\"password\":\"%s\"}"
                                        .formatted(account, Officer.PASSWORD))
                        .exchange();
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(
                    account + " cannot sign in: " + answer.getResponse().getStatus());
        }
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    /**
     * Empty tables, the officers and nobody signed in: each test class begins so, and a test may
     * too.
     */
    public void begin() {
        sessions.clear();
        clock.reset();
        new EmptyTables(owner, ownersWork).empty();
        for (var officer : Officer.values()) {
            add(officer);
        }
    }

    private void add(Officer officer) {
        owner.sql(
                        """
                        insert into access.account (account, name, password, place, family, created_at, created_by)
                        values (:account, :name, :password, :place,
                                case when :role like '%ADMINISTRATOR' then :role else 'OFFICE' end, now(), 'test')
                        """)
                .param("role", officer.role().name())
                .param("account", officer.account())
                .param("name", officer.displayName())
                .param("password", passwords.encode(Officer.PASSWORD))
                .param("place", officer.place())
                .update();
        owner.sql(
                        """
                        insert into access.post (account, role, place, departments)
                        values (:account, :role, :place, cast(:departments as text[]))
                        """)
                .param("departments", officer.departments())
                .param("place", officer.place())
                .param("account", officer.account())
                .param("role", officer.role().name())
                .update();
    }

    /**
     * Every answer of every test goes past the watch; only what was revealed with a reason may hold
     * a whole number. A plain export is such a reveal, and ExportTest holds that every other is
     * masked.
     */
    @Bean
    static MockMvcBuilderCustomizer watched() {
        return builder ->
                builder.alwaysDo(result -> {
                    var address = String.valueOf(result.getRequest().getRequestURI());
                    if (!address.endsWith("/reveals") && !isPlainExport(result)) {
                        CanaryWatch.ALL.see(
                                result.getRequest().getMethod() + " " + address,
                                result.getResponse().getContentAsByteArray());
                    }
                });
    }

    /** A file of plain names and numbers says so of itself; a masked one is watched. */
    private static boolean isPlainExport(MvcResult result) throws IOException {
        if (!String.valueOf(result.getRequest().getRequestURI()).matches(PLAIN_FILES)) {
            return false;
        }

        var content = result.getResponse().getContentAsByteArray();
        return (content.length > 0 && content[0] == 'P')
                ? isPlainWorkbook(content)
                : isPlainText(content);
    }

    private static boolean isPlainText(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).contains("未遮盖");
    }

    private static boolean isPlainWorkbook(byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile("export", ".xlsx"), content);
        try (var workbook = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(workbook.entries())) {
                if (isPlainText(workbook.getInputStream(entry).readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Replaces the clock of the server. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
