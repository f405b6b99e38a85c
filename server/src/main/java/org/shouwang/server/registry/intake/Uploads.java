package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.shouwang.server.Folders;
import org.shouwang.server.access.Ids;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps uploaded files until their import is over, readable to nobody but the server, each import
 * in a folder of its own.
 */
@Component
class Uploads {

    /** An upload is younger than this while it is still under way. */
    private static final Duration UNDER_WAY_MAX = Duration.ofHours(6);

    private static final String NAME = ".name";

    private final Path folder;
    private final Clock clock;

    Uploads(Folders folders, Clock clock) {
        this.folder = folders.data().resolve("uploads");
        this.clock = clock;
    }

    /**
     * Puts the files aside and tells the digest of each, by which a repeated request is recognised.
     */
    Upload keep(Map<FileKind, MultipartFile> files) {
        var id = Ids.next(clock);
        try {
            Files.createDirectories(folder);
            var place =
                    Files.createDirectory(
                            folder.resolve(id.toString()),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")));
            Map<FileKind, String> digests = new EnumMap<>(FileKind.class);
            for (var file : files.entrySet()) {
                var path = place.resolve(file.getKey().key());
                digests.put(file.getKey(), copy(file.getValue(), path));
                Files.writeString(place.resolve(file.getKey().key() + NAME), name(file.getValue()));
            }
            return new Upload(id, delivery(id), digests);
        } catch (IOException failed) {
            throw new UncheckedIOException("the uploaded files could not be put aside", failed);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(name -> name.replaceAll("[\\p{Cntrl}、/\\\\]", "_"))
                .orElse("");
    }

    private static String copy(MultipartFile file, Path path) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var stream = new DigestInputStream(file.getInputStream(), digest)) {
                Files.copy(stream, path);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    boolean exists(UUID id) {
        return Files.isDirectory(place(id));
    }

    /** The files of an import as they were put aside. */
    Delivery delivery(UUID id) {
        Map<FileKind, Path> files = new EnumMap<>(FileKind.class);
        Map<FileKind, String> names = new EnumMap<>(FileKind.class);
        try {
            for (var kind : FileKind.values()) {
                var file = place(id).resolve(kind.key());
                if (Files.exists(file)) {
                    files.put(kind, file);
                    names.put(kind, Files.readString(place(id).resolve(kind.key() + NAME)));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the uploaded files could not be found again", failed);
        }
        return new Delivery(files, names);
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }

    void delete(UUID id) {
        delete(place(id));
    }

    private static void delete(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "the uploaded files in " + place + " could not be deleted", failed);
        }
    }

    /** Deletes all folders but those that are kept, and those that are only just being written. */
    void deleteUnless(Predicate<UUID> kept, Instant now) {
        for (var place : places()) {
            if (isId(place)
                    && !isYoung(place, now)
                    && !kept.test(UUID.fromString(place.getFileName().toString()))) {
                delete(place);
            }
        }
    }

    private List<Path> places() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }

        try (var places = Files.list(folder)) {
            return places.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of uploads could not be listed", failed);
        }
    }

    private static boolean isId(Path place) {
        return place.getFileName().toString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static boolean isYoung(Path place, Instant now) {
        try {
            return Files.getLastModifiedTime(place).toInstant().plus(UNDER_WAY_MAX).isAfter(now);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Files put aside under the id of their import. */
    record Upload(UUID id, Delivery delivery, Map<FileKind, String> digests) {

        Upload {
            digests = Map.copyOf(digests);
        }
    }
}
