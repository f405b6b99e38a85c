package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.Folders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps uploaded files for the time of their import, readable to nobody but the server, and deletes
 * them after.
 */
@Component
class Uploads {

    private final Path folder;

    Uploads(Folders folders) {
        this.folder = folders.data().resolve("uploads");
    }

    /**
     * Puts the files aside and tells the digest of each, by which a repeated request is recognised.
     */
    Upload keep(Map<FileKind, MultipartFile> files) {
        try {
            Files.createDirectories(folder);
            var place = Files.createTempDirectory(folder, "import-");
            Map<FileKind, Path> kept = new EnumMap<>(FileKind.class);
            Map<FileKind, String> names = new EnumMap<>(FileKind.class);
            Map<FileKind, String> digests = new EnumMap<>(FileKind.class);
            for (var file : files.entrySet()) {
                var path = place.resolve(file.getKey().key());
                digests.put(file.getKey(), copy(file.getValue(), path));
                kept.put(file.getKey(), path);
                names.put(file.getKey(), name(file.getValue()));
            }
            return new Upload(place, new Delivery(kept, names), digests);
        } catch (IOException failed) {
            throw new UncheckedIOException("the uploaded files could not be put aside", failed);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(name -> name.replaceAll("[\\p{Cntrl}、]", "_"))
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

    void delete(Upload upload) {
        try {
            FileSystemUtils.deleteRecursively(upload.place());
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "the uploaded files in " + upload.place() + " could not be deleted", failed);
        }
    }

    /** Files put aside. */
    record Upload(Path place, Delivery delivery, Map<FileKind, String> digests) {

        Upload {
            digests = Map.copyOf(digests);
        }
    }
}
