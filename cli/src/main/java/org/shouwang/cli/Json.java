package org.shouwang.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results for the next program: records as JSON, one object on one line. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** One object of what was read, as a record. */
    public static <T> T read(JsonNode node, Class<T> type) {
        return MAPPER.treeToValue(node, type);
    }

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
