package org.shouwang.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.shouwang.server.Folders;
import org.shouwang.server.database.DatabaseFailure;
import org.shouwang.server.database.Folder;
import org.springframework.stereotype.Component;

/**
 * The key of this installation (Ed25519). It lies in the data folder and never in the database, so
 * that whoever rules over the database cannot sign for it.
 */
@Component
class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    private final PrivateKey secret;
    private final PublicKey open;

    SigningKey(Folders folders) throws IOException {
        try {
            var file = folders.data().resolve("audit.key");
            var pair = Files.exists(file) ? read(file) : make(file);
            this.secret = pair.getPrivate();
            this.open = pair.getPublic();
            Files.writeString(folders.data().resolve("audit.pub"), publicKey() + "\n");
        } catch (GeneralSecurityException damaged) {
            throw new DatabaseFailure(
                    "the file audit.key is damaged; put back the copy from the backup", damaged);
        }
    }

    /** The beginning of the hash of the public key: short enough to compare on the telephone. */
    String id() {
        return Hash.of(open.getEncoded()).hex().substring(0, ID_LENGTH);
    }

    /** The public key as X.509 in Base64, for whoever verifies without us. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(open.getEncoded());
    }

    Checkpoint.Signed sign(Checkpoint checkpoint) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(checkpoint.text());
            return new Checkpoint.Signed(checkpoint, signing.sign());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not be signed", failed);
        }
    }

    /** Whether this installation signed it, with the key it has now. */
    boolean signed(Checkpoint.Signed claimed) {
        try {
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(open);
            checking.update(claimed.checkpoint().text());
            return checking.verify(claimed.signature());
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    private static KeyPair make(Path file) throws GeneralSecurityException, IOException {
        var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Folder.writeSecret(
                file,
                encoded(made.getPrivate().getEncoded())
                        + "\n"
                        + encoded(made.getPublic().getEncoded()));
        return made;
    }

    private static KeyPair read(Path file) throws GeneralSecurityException, IOException {
        var lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new GeneralSecurityException("two lines are expected");
        }
        var keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(decoded(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(lines.get(0)))));
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decoded(String key) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException damaged) {
            throw new GeneralSecurityException("not Base64", damaged);
        }
    }
}
