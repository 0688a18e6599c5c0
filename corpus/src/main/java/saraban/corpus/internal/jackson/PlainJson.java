package saraban.corpus.internal.jackson;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON objects as [Map], [java.util.List], [String], [Number] and [Boolean].
public final class PlainJson {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private PlainJson() {}

    /// What a text holds.
    public sealed interface Read {
        record Object(Map<String, java.lang.Object> values) implements Read {}

        record Wrong(String why) implements Read {}
    }

    /// Reads one object.
    public static Read object(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, OBJECT))
                    .<Read>map(Read.Object::new)
                    .orElseGet(() -> new Read.Wrong("null"));
        } catch (JacksonException e) {
            return new Read.Wrong(e.getOriginalMessage());
        }
    }

    /// Writes an object on one line with its keys in the order of the alphabet: equal values, equal
    /// text.
    public static String canonical(Map<String, ?> values) {
        return MAPPER.writeValueAsString(values);
    }
}
