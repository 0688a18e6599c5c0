package saraban.tools;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the JSON of the outside face: fields in the order of their record, absence as null,
/// Thai as it is.
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private Json() {}

    /// A value (records, lists, maps, plain values) on one line.
    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
