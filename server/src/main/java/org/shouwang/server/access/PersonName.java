package org.shouwang.server.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** A name of a person (姓名). It is written masked unless a reveal is handed to it. */
public final class PersonName implements Sensitive {

    private final String plain;

    public PersonName(String plain) {
        this.plain = plain;
    }

    @Override
    @JsonValue
    public String masked() {
        return plain.isEmpty() ? "" : Masking.name(plain);
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
