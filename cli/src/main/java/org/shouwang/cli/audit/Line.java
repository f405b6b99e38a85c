package org.shouwang.cli.audit;

import java.time.Instant;
import java.util.Map;
import org.shouwang.cli.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of an export. A field too many or too few makes it unreadable, and that is a finding.
 */
sealed interface Line {

    /** Which installation wrote the export, and the key that it says is its own. */
    record First(String kind, int form, String place, Instant at, String key, String publicKey)
            implements Line {}

    /** One record of a chain. */
    record Entry(
            String kind,
            String chain,
            long seq,
            String region,
            Instant at,
            String account,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, String> details,
            String previous,
            String hash)
            implements Line {}

    /** Where a chain ends. */
    record Head(String kind, String chain, long seq, String hash) implements Line {}

    /** What a chain was when it was signed. */
    record Checkpoint(
            String kind,
            String chain,
            long size,
            String root,
            Instant at,
            String key,
            String signature)
            implements Line {}

    /** There only if everything before it is. */
    record Last(String kind, long records) implements Line {}

    /** Cannot be read. */
    record Unreadable(String text) implements Line {}

    /** Strict where the reading of programs usually is not. */
    JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    static Line read(String text) {
        try {
            var type =
                    switch (Json.read(text).path("kind").asString("")) {
                        case "export" -> First.class;
                        case "record" -> Entry.class;
                        case "head" -> Head.class;
                        case "checkpoint" -> Checkpoint.class;
                        case "end" -> Last.class;
                        default -> Unreadable.class;
                    };
            return type == Unreadable.class ? new Unreadable(text) : STRICT.readValue(text, type);
        } catch (JacksonException notJson) {
            return new Unreadable(text);
        }
    }
}
