package org.shouwang.server.verification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows about nobody on the list are worth a second look. */
class ResemblanceTest {

    private static final String SOUND = "140199197001011239";
    private static final String BROKEN = "140199197001011238";

    private final Resemblance resemblance =
            new Resemblance(List.of(signs("", "王大明", "1970-01-01"), signs("", "李小红", "")));

    @Test
    void a_missing_or_a_broken_number_may_be_anybodys() {
        assertThat(resemblance.isOf(signs("", "孙悟空", "1985-05-05"))).isTrue();
        assertThat(resemblance.isOf(signs(BROKEN, "孙悟空", ""))).isTrue();
        assertThat(resemblance.isOf(signs(SOUND.substring(1), "孙悟空", ""))).isTrue();
    }

    @Test
    void a_sound_number_is_of_somebody_else() {
        assertThat(resemblance.isOf(signs(SOUND, "孙悟空", "1970-01-01"))).isFalse();
        assertThat(resemblance.isOf(signs(SOUND, "王大明", "1970-01-02"))).isFalse();
    }

    @Test
    void unless_name_and_birthday_are_those_of_somebody_on_the_list() {
        assertThat(resemblance.isOf(signs(SOUND, "王大明", "1970-01-01"))).isTrue();
    }

    @Test
    void a_number_says_the_birthday_where_nothing_else_does() {
        assertThat(resemblance.isOf(signs(SOUND, "王大明", ""))).isTrue();
    }

    private static LikelyPersons.Signs signs(String number, String name, String birth) {
        return new LikelyPersons.Signs(number, name, birth, "");
    }
}
