package org.shouwang.server.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a proposal rests on, as it was: it can be read and run again in ten years.
 *
 * @param asOf the day whose law was asked
 * @param facts as given, as JSON text
 * @param engine the version of the policy library
 * @param findings as computed and explained, as JSON text
 */
record Dossier(
        LocalDate asOf, String facts, List<PackVersion> packs, String engine, String findings) {

    /** A pack and the digest of its text. */
    record PackVersion(String id, String hash) {}

    Dossier {
        packs = List.copyOf(packs);
    }

    String factsHash() {
        return Digest.of(facts);
    }

    String findingsHash() {
        return Digest.of(findings);
    }
}
