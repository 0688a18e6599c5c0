package saraban.server.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import saraban.corpus.office.Office;
import saraban.templates.Form;
import tools.jackson.databind.json.JsonMapper;

/// What stands in a new draft before the clerk types: the office's own lines and today's date.
final class FirstFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private FirstFields() {}

    static String json(Form form, Office office, InstantSource clock) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("agency", office.agency().printed());
        known.put("place", office.place());
        office.unit().ifPresent(unit -> known.put("unit", unit));
        known.put("dated", LocalDate.ofInstant(clock.instant(), BANGKOK).toString());
        known.keySet().removeIf(key -> form.field(key).isEmpty());
        return JSON.writeValueAsString(known);
    }
}
