package org.shouwang.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.BadInput;

/** A demo empties its own folder and nobody else's. */
class DemoFolderTest {

    @TempDir private Path folder;

    @Test
    void a_folder_with_something_else_in_it_is_left_alone() throws IOException {
        var photo = Files.writeString(folder.resolve("photo.jpg"), "grandmother");

        assertThatThrownBy(() -> DemoFolder.take(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--data");
        assertThat(photo).exists();
    }

    @Test
    void two_demos_do_not_use_one_folder_at_once() {
        try (var first = DemoFolder.take(folder)) {
            assertThat(first.loaded()).isEmpty();
            assertThatThrownBy(() -> DemoFolder.take(folder))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("另一个演示正在使用");
        }
    }

    @Test
    void what_was_loaded_is_remembered_until_the_folder_is_emptied() throws IOException {
        try (var first = DemoFolder.take(folder)) {
            Files.createDirectories(first.people());
            Files.writeString(first.people().resolve("persons.csv"), "");
            first.noteLoaded(Map.of("importedRows", 7));
        }

        try (var again = DemoFolder.take(folder)) {
            assertThat(again.loaded().orElseThrow().path("importedRows").asInt()).isEqualTo(7);

            again.empty();

            assertThat(again.loaded()).isEmpty();
            assertThat(again.people()).doesNotExist();
        }
    }
}
