package org.shouwang.server.access;

import org.springframework.stereotype.Component;

/** Keeps names and numbers unreadable in the database, and still findable by equality. */
@Component
public class Secrets {

    /** Sealed with AES-GCM; the purpose is bound to it, so that a sealed name cannot be passed off as a number. */
    public byte[] seal(String purpose, String plain) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The plain text again; whatever was altered or sealed for another purpose is refused. */
    public String open(String purpose, byte[] sealed) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The blind index (HMAC-SHA-256): equal for equal text and purpose, and telling nothing else. */
    public byte[] index(String purpose, String plain) {
        throw new UnsupportedOperationException("not built yet");
    }
}
