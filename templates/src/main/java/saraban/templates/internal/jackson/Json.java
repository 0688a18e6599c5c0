package saraban.templates.internal.jackson;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON objects as plain values: [Map], [java.util.List], [String], [Number], [Boolean].
public final class Json {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private Json() {}

    /// Reads one object.
    ///
    /// @param what the thing read, named in the message of a fault
    /// @throws MalformedJsonException when the text is no JSON, no object, or names a key twice
    public static Map<String, Object> object(String what, String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (!node.isObject()) {
                throw MalformedJsonException.other(what, kind(node));
            }
            return MAPPER.convertValue(node, OBJECT);
        } catch (JacksonException e) {
            throw MalformedJsonException.at(what, e);
        }
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case OBJECT, BINARY, MISSING, POJO -> "nothing";
        };
    }

    /// Writes an object on one line with its keys in the order of the alphabet: equal values, equal
    /// text.
    public static String canonical(Map<String, ?> values) {
        return MAPPER.writeValueAsString(values);
    }
}
