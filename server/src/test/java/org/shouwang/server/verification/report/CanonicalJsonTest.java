package org.shouwang.server.verification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One way to write what is sealed. */
class CanonicalJsonTest {

    @Test
    void the_order_in_which_things_were_put_together_does_not_matter() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", 1);
        one.put("a", List.of("x", true, 2L));
        var other = new LinkedHashMap<String, Object>();
        other.put("a", List.of("x", true, 2L));
        other.put("b", 1);

        assertThat(CanonicalJson.of(one))
                .isEqualTo("{\"a\":[\"x\",true,2],\"b\":1}")
                .isEqualTo(CanonicalJson.of(other));
    }

    @Test
    void only_what_must_be_escaped_is() {
        assertThat(CanonicalJson.of(List.of("查无\"记录\"\\", "\n\t\u0001/é")))
                .isEqualTo("[\"查无\\\"记录\\\"\\\\\",\"\\n\\t\\u0001/é\"]");
    }

    @Test
    void nothing_at_all_is_an_empty_map_or_list() {
        assertThat(CanonicalJson.of(Map.of("a", List.of(), "b", Map.of())))
                .isEqualTo("{\"a\":[],\"b\":{}}");
    }

    @Test
    void a_fraction_has_no_one_form_and_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(List.of(0.1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_hash_changes_with_one_character() {
        assertThat(Seal.hash(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Seal.hash("a")).isNotEqualTo(Seal.hash("b"));
        assertThat(Seal.code()).matches("[2-9A-HJ-NP-Z]{16}").isNotEqualTo(Seal.code());
    }
}
