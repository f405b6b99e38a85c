package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Families of Yangqu (阳曲, 140122) and Loufan (娄烦, 140123) as a story needs them. They come in
 * through the import, as real ones would, on a day on which the standard of Taiyuan is 320 yuan a
 * month.
 */
public final class TwoCounties {

    public static final String DAY = "2016-06-01";
    public static final String YANGQU_VILLAGE = "140122100001";
    public static final String LOUFAN_VILLAGE = "140123100001";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOUSEHOLD_HEADER = "户编号,行政村代码,数据日期,来源,建档立卡户,本地农村户籍,家庭财产符合规定";
    private static final String PERSON_HEADER =
            "户编号,人编号,姓名,证件类型,证件号码,与户主关系,性别,出生日期,民族,户籍户编号,救助单位编号,数据日期,来源,"
                    + "月工资性收入,月生产经营净收入,月财产净收入,月转移净收入,年自付医疗支出,年教育支出,年康复照料支出,"
                    + "享受低保,接受医疗救助,接受临时救助,名下汽车数,名下房产套数,殡葬登记,残疾等级,重病患者,劳动技能,失能";

    private final TestServer server;
    private final List<String> households = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    public TwoCounties(TestServer server) {
        this.server = server;
    }

    /**
     * A couple with this monthly wage and nothing else, not on dibao. 640 yuan is the line for two.
     */
    public TwoCounties couple(String number, String village, String wage) {
        return couple(number, village, wage, "否");
    }

    public TwoCounties coupleOnDibao(String number, String village, String wage) {
        return couple(number, village, wage, "是");
    }

    private TwoCounties couple(String number, String village, String wage, String dibao) {
        households.add("%s,%s,2016-05-01,入户走访,是,是,是".formatted(number, village));
        persons.add(person(number, 1, Someone.without("王大山", "本人或户主", "男"), wage, dibao));
        persons.add(person(number, 2, Someone.without("李小河", "配偶", "女"), "0", dibao));
        return this;
    }

    /** Somebody as the import takes them; without a card there is no number. */
    public record Someone(String name, String relation, String sex, String born, String card) {

        private static Someone without(String name, String relation, String sex) {
            return new Someone(name, relation, sex, "1970-01-01", "");
        }
    }

    /** A household of these people, who have no income. */
    public TwoCounties family(String number, String village, Someone... members) {
        households.add("%s,%s,2016-05-01,入户走访,是,是,是".formatted(number, village));
        for (int i = 0; i < members.length; i++) {
            persons.add(person(number, i + 1, members[i], "0", "否"));
        }
        return this;
    }

    private static String person(
            String household, int place, Someone someone, String wage, String dibao) {
        return String.join(
                ",",
                List.of(
                        household,
                        household + "-" + place,
                        someone.name(),
                        someone.card().isEmpty() ? "无" : "居民身份证",
                        someone.card(),
                        someone.relation(),
                        someone.sex(),
                        someone.born(),
                        "汉族",
                        household,
                        household,
                        "2016-05-01",
                        "入户走访",
                        wage,
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        dibao,
                        "否",
                        "否",
                        "0",
                        "0",
                        "否",
                        "无",
                        "否",
                        "普通劳动力",
                        "否"));
    }

    /** Everything goes through the import of each county's data officer. */
    public TwoCounties arrive() {
        importAs(Officer.LI, "140122");
        importAs(Officer.CHEN, "140123");
        households.clear();
        persons.clear();
        return this;
    }

    private void importAs(Officer officer, String county) {
        var theirs =
                households.stream()
                        .filter(row -> row.split(",", -1)[1].startsWith(county))
                        .toList();
        if (theirs.isEmpty()) {
            return;
        }

        var numbers = theirs.stream().map(row -> row.split(",", -1)[0]).toList();
        var members =
                persons.stream().filter(row -> numbers.contains(row.split(",", -1)[0])).toList();
        var answer =
                server.request(officer, HttpMethod.POST, "/imports")
                        .multipart()
                        .file(file("households", HOUSEHOLD_HEADER, theirs))
                        .file(file("persons", PERSON_HEADER, members))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .exchange();
        var done = await(officer, answer);
        assertThat(JsonPath.<Integer>read(done, "$.result.refused"))
                .as("refused rows of %s", done)
                .isZero();
    }

    private static MockMultipartFile file(String name, String header, List<String> rows) {
        var text = header + "\n" + String.join("\n", rows) + "\n";
        return new MockMultipartFile(
                name, name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Screens a county and gives the result of the job. */
    public String screen(Officer officer, String place) {
        return await(
                officer,
                server.post(
                        officer,
                        "/screenings",
                        "{\"place\":\"%s\",\"day\":\"%s\"}".formatted(place, DAY)));
    }

    /** The job, once it is done. */
    public String await(Officer officer, MvcTestResult accepted) {
        assertThat(accepted).hasStatus(202);
        var id = JsonPath.<String>read(body(accepted), "$.job");
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var job = body(server.get(officer, "/jobs/{id}", id));
            var state = JsonPath.<String>read(job, "$.state");
            if (state.equals("DONE")) {
                return job;
            }

            assertThat(state).as(job).isNotEqualTo("FAILED");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("the job did not end in time: " + id);
    }

    /** The text of an answer. */
    public static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A value of an answer, of whatever type the test expects there. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> T read(MvcTestResult answer, String path) {
        return JsonPath.read(body(answer), path);
    }
}
