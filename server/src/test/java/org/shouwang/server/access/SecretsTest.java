package org.shouwang.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Folders;
import org.shouwang.server.ServerTest;
import org.shouwang.server.database.DatabaseFailure;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and numbers come back whole, are found by equality, and tell nothing otherwise. */
@ServerTest
class SecretsTest {

    private final Secrets secrets;
    private final Folders folders;
    private final JdbcClient db;

    SecretsTest(Secrets secrets, Folders folders, JdbcClient db) {
        this.secrets = secrets;
        this.folders = folders;
        this.db = db;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王小明", "𠮷野", "140199195001011234", " a \n"})
    void what_was_sealed_comes_back_as_it_was(String plain) {
        assertThat(secrets.open("name", secrets.seal("name", plain))).isEqualTo(plain);
    }

    @Test
    void nothing_of_the_text_is_readable_and_the_same_text_looks_different_each_time() {
        var sealed = secrets.seal("name", "140199195001011234");

        assertThat(new String(sealed, UTF_8)).doesNotContain("140199");
        assertThat(secrets.seal("name", "140199195001011234")).isNotEqualTo(sealed);
    }

    @Test
    void whatever_is_altered_is_refused_at_every_byte() {
        var sealed = secrets.seal("name", "王小明");

        for (int place = 0; place < sealed.length; place++) {
            var altered = sealed.clone();
            altered[place] ^= 1;
            assertThatThrownBy(() -> secrets.open("name", altered))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 28})
    void whatever_is_cut_off_is_refused(int length) {
        var cut = Arrays.copyOf(secrets.seal("name", "王小明"), length);

        assertThatThrownBy(() -> secrets.open("name", cut))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sealed_name_cannot_be_passed_off_as_a_number() {
        var name = secrets.seal("name", "王小明");

        assertThatThrownBy(() -> secrets.open("document", name)).hasMessageContaining("document");
    }

    @Test
    void the_index_is_equal_for_equal_text_and_purpose_only() {
        var index = secrets.index("document", "140199195001011234");

        assertThat(secrets.index("document", "140199195001011234")).isEqualTo(index).hasSize(32);
        assertThat(secrets.index("document", "140199195001011235")).isNotEqualTo(index);
        assertThat(secrets.index("name", "140199195001011234")).isNotEqualTo(index);
    }

    @Test
    void the_keys_are_readable_by_the_owner_of_the_server_only() throws Exception {
        var file = folders.data().resolve("secrets.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_server_does_not_start_with_keys_that_its_data_was_not_sealed_with(
            @TempDir Path elsewhere) {
        var other = new Folders(folders.home(), elsewhere, folders.packs(), folders.web());

        assertThatThrownBy(() -> new Secrets(other, db))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("put back the file");
    }

    @Test
    void a_damaged_key_file_is_said_to_be_damaged(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("secrets.key"), "00ff");
        var other = new Folders(folders.home(), elsewhere, folders.packs(), folders.web());

        assertThatThrownBy(() -> new Secrets(other, db))
                .hasMessageContaining("damaged")
                .hasMessageContaining("backup");
    }
}
