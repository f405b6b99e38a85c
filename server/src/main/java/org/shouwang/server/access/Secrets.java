package org.shouwang.server.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.shouwang.server.Folders;
import org.shouwang.server.database.DatabaseFailure;
import org.shouwang.server.database.Folder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps names and numbers unreadable in the database, and still findable by equality.
 *
 * <p>The keys lie in the data folder and never in the database. Whoever loses the file loses the
 * names: back it up apart from the data.
 */
@Component
@DependsOnDatabaseInitialization
public class Secrets {

    private static final byte FORM = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec sealing;
    private final SecretKeySpec indexing;

    /** To ask for one takes longer than to seal with it, and an import seals 400,000 numbers. */
    private final Spare<Cipher> ciphers = new Spare<>(Secrets::newCipher);

    private final Spare<Mac> macs = new Spare<>(this::newMac);

    Secrets(Folders folders, JdbcClient db) throws IOException {
        var keys = keys(folders.data().resolve("secrets.key"));
        this.sealing = new SecretKeySpec(keys, 0, KEY_BYTES, "AES");
        this.indexing = new SecretKeySpec(keys, KEY_BYTES, KEY_BYTES, "HmacSHA256");
        requireSameKeys(db);
    }

    /**
     * Sealed with AES-GCM; the purpose is bound to it, so that a sealed name cannot be passed off
     * as a number.
     */
    public byte[] seal(String purpose, String plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, purpose);
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            ciphers.giveBack(cipher);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not be sealed: " + purpose, failed);
        }
    }

    /** The plain text again; whatever was altered or sealed for another purpose is refused. */
    public String open(String purpose, byte[] sealed) {
        if (sealed.length < 1 + NONCE_BYTES || sealed[0] != FORM) {
            throw new IllegalStateException("not sealed by this server: " + purpose);
        }

        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, nonce, purpose);
            var plain = cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
            ciphers.giveBack(cipher);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "altered, or sealed for something else than " + purpose, altered);
        }
    }

    /**
     * The blind index (HMAC-SHA-256): equal for equal text and purpose, and telling nothing else.
     */
    public byte[] index(String purpose, String plain) {
        var mac = macs.take();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        var index = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        macs.giveBack(mac);
        return index;
    }

    private Mac newMac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = ciphers.take();
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] keys(Path file) throws IOException {
        if (!Files.exists(file)) {
            var made = new byte[2 * KEY_BYTES];
            RANDOM.nextBytes(made);
            Folder.writeSecret(file, HexFormat.of().formatHex(made));
        }

        var keys = HexFormat.of().parseHex(Files.readString(file).strip());
        if (keys.length != 2 * KEY_BYTES) {
            throw new DatabaseFailure(
                    "the key file " + file + " is damaged; put back the copy from the backup");
        }
        return keys;
    }

    /** With another key file every name would be lost silently; better not to start. */
    private void requireSameKeys(JdbcClient db) {
        var mark = index("key-check", "");
        db.sql("insert into access.key_check (mark) values (:mark) on conflict do nothing")
                .param("mark", mark)
                .update();
        var stored = db.sql("select mark from access.key_check").query(byte[].class).single();
        if (!MessageDigest.isEqual(mark, stored)) {
            throw new DatabaseFailure(
                    "secrets.key is not the key this data was sealed with;"
                            + " put back the file that belongs to this database");
        }
    }
}
