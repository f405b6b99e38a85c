package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.Folders;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** The layouts of other systems, as the national pack describes them. */
@Component
class Layouts {

    private final Map<FileKind, Layout> layouts = new EnumMap<>(FileKind.class);

    Layouts(Folders folders) {
        var folder = folders.packs().resolve("national").resolve("layouts");
        for (var kind : FileKind.values()) {
            var file = folder.resolve(kind.key() + ".yaml");
            if (Files.exists(file)) {
                layouts.put(kind, read(file));
            }
        }
    }

    private static Layout read(Path file) {
        try {
            var yaml =
                    new Load(LoadSettings.builder().setLabel(file.getFileName().toString()).build())
                            .loadFromString(Files.readString(file));
            return Layout.of((Map<?, ?>) yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the layout " + file + " cannot be read", unreadable);
        }
    }

    /** Empty for our own tables, which follow the catalogue. */
    Optional<Layout> of(FileKind kind) {
        return Optional.ofNullable(layouts.get(kind));
    }
}
