package org.shouwang.server.registry;

import org.shouwang.server.access.Secrets;

/** How numbers of documents are kept: sealed to be read with a reason, and indexed to be found by equality. */
public final class DocumentNumbers {

    private static final String PURPOSE = "person.document";

    private DocumentNumbers() {}

    public static byte[] seal(Secrets secrets, String number) {
        return secrets.seal(PURPOSE, number);
    }

    public static String open(Secrets secrets, byte[] sealed) {
        return secrets.open(PURPOSE, sealed);
    }

    public static byte[] index(Secrets secrets, String number) {
        return secrets.index(PURPOSE, number);
    }
}
