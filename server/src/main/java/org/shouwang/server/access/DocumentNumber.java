package org.shouwang.server.access;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number of an identity card or another document (证件号码). It is written masked unless a reveal is
 * handed to it.
 */
public final class DocumentNumber implements Sensitive {

    private final String plain;

    public DocumentNumber(String plain) {
        this.plain = plain;
    }

    @Override
    @JsonValue
    public String masked() {
        return plain.isEmpty() ? "" : Masking.document(plain);
    }

    @Override
    public String plain(Reveals.Opened reason) {
        return reason.show(plain);
    }

    @Override
    public String toString() {
        return masked();
    }
}
