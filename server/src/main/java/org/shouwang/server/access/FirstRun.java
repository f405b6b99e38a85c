package org.shouwang.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.shouwang.server.Folders;
import org.shouwang.server.database.Folder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody is born with an account. A server that lacks one of the three administrators writes a
 * token into its data folder, and whoever can read that file may make the one that is missing.
 */
@Component
class FirstRun {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);
    private static final int TOKEN_BYTES = 20;

    private final Accounts accounts;
    private final Path file;

    FirstRun(Accounts accounts, Folders folders) {
        this.accounts = accounts;
        this.file = folders.data().resolve("first-run-token");
    }

    @EventListener(ApplicationStartedEvent.class)
    void writeToken() throws IOException {
        if (missing().isEmpty()) {
            return;
        }

        if (!Files.exists(file)) {
            var bytes = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(bytes);
            Folder.writeSecret(file, HexFormat.of().formatHex(bytes));
        }
        LOG.info(
                "administrators are missing: make them with the token in {} missing={}",
                file,
                missing());
    }

    /** Which of the three administrators of the whole installation are not there. */
    List<Role> missing() {
        return Role.ofAccounts().stream()
                .filter(Role::isAdministrator)
                .filter(role -> !accounts.isThere(role))
                .toList();
    }

    boolean isToken(String token) {
        try {
            return Files.exists(file)
                    && MessageDigest.isEqual(
                            Files.readString(file).strip().getBytes(StandardCharsets.UTF_8),
                            token.strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forgetToken() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
