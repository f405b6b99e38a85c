package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.server.registry.Yangqu;
import tools.jackson.databind.json.JsonMapper;

/** Masking fails closed: whoever writes a sensitive value without a thought writes it masked. */
class SensitiveTest {

    private static final List<Sensitive> VALUES =
            List.of(new PersonName("欧阳小明"), new DocumentNumber(Yangqu.DOCUMENT));

    record Row(PersonName name, DocumentNumber document) {}

    @Test
    void in_json_they_are_masked_wherever_they_stand() {
        var row = new Row(new PersonName("欧阳小明"), new DocumentNumber(Yangqu.DOCUMENT));
        var json =
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(Map.of("row", row, "values", VALUES));

        assertThat(json).contains("欧**明", "1401**********1239");
        assertThat(json).doesNotContain("欧阳小明").doesNotContain(Yangqu.DOCUMENT);
    }

    @Test
    void in_a_log_a_sentence_and_an_exception_they_are_masked() {
        var said =
                "%s %s".formatted(VALUES.getFirst(), VALUES.getLast())
                        + new IllegalStateException("about " + VALUES)
                        + new Row(new PersonName("欧阳小明"), new DocumentNumber(Yangqu.DOCUMENT));

        assertThat(said).doesNotContain("欧阳小明").doesNotContain(Yangqu.DOCUMENT);
    }

    @Test
    void what_is_too_short_to_mask_is_hidden_whole_and_what_is_not_there_stays_empty() {
        assertThat(new PersonName("明").masked()).isEqualTo("****");
        assertThat(new DocumentNumber("12345").masked()).isEqualTo("****");
        assertThat(new PersonName("").masked()).isEmpty();
    }

    @Test
    void only_a_reveal_opens_them_and_only_one_service_makes_reveals() {
        assertThat(Reveals.Opened.class.getConstructors()).isEmpty();
        assertThat(Sensitive.class.getMethods())
                .filteredOn(method -> method.getName().equals("plain"))
                .allSatisfy(method ->
                        assertThat(method.getParameterTypes())
                                .containsExactly(Reveals.Opened.class));
    }
}
