package org.shouwang.cli.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The key that checkpoints are checked by. */
record PublicKeys(String publicKey) {

    private static final int ID_LENGTH = 16;

    /** The id that the server shows for this key. */
    String id() {
        try {
            var hash = Sha256.of(Base64.getDecoder().decode(publicKey.strip()));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (IllegalArgumentException notAKey) {
            return "";
        }
    }

    /** Whether this key signed the checkpoint as it stands. */
    boolean signed(Line.Checkpoint checkpoint) {
        try {
            var checking = Signature.getInstance("Ed25519");
            checking.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            Base64.getDecoder().decode(publicKey.strip()))));
            checking.update(text(checkpoint));
            return checkpoint.key().equals(id())
                    && checking.verify(Base64.getDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notEvenASignature) {
            return false;
        }
    }

    private static byte[] text(Line.Checkpoint checkpoint) {
        return """
        shouwang-audit-checkpoint/1
        chain %s
        size %d
        root %s
        at %s
        key %s
        """
                .formatted(
                        checkpoint.chain(),
                        checkpoint.size(),
                        checkpoint.root(),
                        checkpoint.at(),
                        checkpoint.key())
                .getBytes(StandardCharsets.UTF_8);
    }
}
