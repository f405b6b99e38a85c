package org.shouwang.server.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.server.Folders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the files of every pack that was ever installed, so that a decision can be run again under
 * the text of its day when that text is long gone from the disk.
 */
@Repository
class PackTexts {

    /** Equal files make an equal archive, whenever it is made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final JdbcClient db;
    private final InstalledPacks installed;
    private final Path packs;
    private final Clock clock;
    private final Map<String, Pack> restored = new ConcurrentHashMap<>();

    PackTexts(JdbcClient db, InstalledPacks installed, Folders folders, Clock clock) {
        this.db = db;
        this.installed = installed;
        this.packs = folders.packs();
        this.clock = clock;
    }

    /** Keeps the files of an installed pack, unless they are kept already. */
    void keep(Pack pack) {
        if (find(pack.hash()).isPresent()) {
            return;
        }

        db.sql(
                        """
                        insert into rulebook.pack_text (hash, pack, files, first_seen)
                        values (:hash, :pack, :files, :now)
                            on conflict (hash) do nothing
                        """)
                .param("hash", pack.hash())
                .param("pack", pack.id())
                .param("files", archive(pack))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The pack with these files: as installed now, or from the archive. */
    Optional<Pack> pack(String id, String hash) {
        var now = installed.find(id).filter(pack -> pack.hash().equals(hash));
        if (now.isPresent()) {
            return now;
        }

        return Optional.ofNullable(restored.get(hash))
                .or(() -> find(hash).map(files -> keepRestored(hash, restore(id, files))));
    }

    private Pack keepRestored(String hash, Pack pack) {
        restored.put(hash, pack);
        return pack;
    }

    private Optional<byte[]> find(String hash) {
        return db.sql("select files from rulebook.pack_text where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> row.getBytes("files"))
                .optional();
    }

    private byte[] archive(Pack pack) {
        var folders = new ArrayList<>(List.of(pack.id()));
        folders.addAll(pack.inherits());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var folder : folders) {
                for (var file : files(packs.resolve(folder))) {
                    var entry = new ZipEntry(packs.relativize(file).toString().replace('\\', '/'));
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }

    private static Pack restore(String id, byte[] files) {
        try {
            var folder = Files.createTempDirectory("shouwang-pack");
            try {
                unpack(files, folder);
                return Packs.load(folder, id);
            } finally {
                remove(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void unpack(byte[] files, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(files))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an archived pack names a file outside its folder");
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
