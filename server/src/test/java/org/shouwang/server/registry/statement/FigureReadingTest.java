package org.shouwang.server.registry.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;

/** What is recorded of a place is a figure with a document, and nothing else. */
@ServerTest
class FigureReadingTest {

    private static final String FIGURE =
            """
            {"place":"1401","source":"statistics_office","evidence":"统计公报","dataDate":"2016-05-20",
             "facts":[{"fact":"cpi_growth","value":"3.5%"}]}
            """;

    private final TestServer server;

    FigureReadingTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "place":"1401"               | "place":null                 | /place
                    "place":"1401"               | "place":""                   | /place
                    "source":"statistics_office" | "source":"nobody"            | /source
                    "source":"statistics_office" | "source":"self_report"       | /source
                    "source":"statistics_office" | "source":"verification"      | /source
                    "evidence":"统计公报"        | "evidence":" "               | /evidence
                    "dataDate":"2016-05-20"      | "dataDate":"2999-01-01"      | /dataDate
                    "value":"3.5%"               | "value":"多"                 | /facts/0/value
                    "value":"3.5%"               | "value":"201%"               | /facts/0/value
                    "value":"3.5%"               | "value":"未反馈"             | /facts
                    "fact":"cpi_growth"          | "fact":"monthly_wage"        | /facts/0/fact
                    """)
    void what_is_missing_or_wrong_is_told_with_its_field(
            String text, String instead, String pointer) {
        var refused = server.post(Officer.XU, "/published-figures", FIGURE.replace(text, instead));

        assertThat(refused).hasStatus(400);
        assertThat(TwoCounties.<List<String>>read(refused, "$.errors[*].pointer"))
                .contains(pointer);
    }
}
