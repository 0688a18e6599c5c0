package saraban.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys that have one meaning in all forms, each with the one type that it may have.
final class SharedKeys {
    static final Map<String, FieldType> TYPES =
            Map.ofEntries(
                    Map.entry("secrecy", FieldType.SECRECY),
                    Map.entry("urgency", FieldType.URGENCY),
                    Map.entry("office", FieldType.TEXT),
                    Map.entry("agency", FieldType.AGENCY),
                    Map.entry("circular", FieldType.FLAG),
                    Map.entry("place", FieldType.LINES),
                    Map.entry("dated", FieldType.DATE),
                    Map.entry("subject", FieldType.TEXT),
                    Map.entry("to", FieldType.LINES),
                    Map.entry("references", FieldType.REFERENCES),
                    Map.entry("enclosures", FieldType.ENCLOSURES),
                    Map.entry("body", FieldType.PARAGRAPHS),
                    Map.entry("closing", FieldType.TEXT),
                    Map.entry("signatory", FieldType.SIGNATORY),
                    Map.entry("unit", FieldType.TEXT),
                    Map.entry("contact", FieldType.LINES),
                    Map.entry("copies", FieldType.LINES),
                    Map.entry("annexes", FieldType.ANNEXES));

    /// Keys that may be given for any form, whether or not it shows a field for them: they say in
    /// whose name a paper speaks, how it is numbered, and the word before its addressees.
    static final Set<String> ANYWHERE = Set.of("office", "agency", "circular", "opening");

    private SharedKeys() {}

    /// The field of a key that may be given for any form, where a form does not show it.
    static Field hidden(String key) {
        String label =
                switch (key) {
                    case "agency" -> "รหัสหน่วยงาน";
                    case "opening" -> "คำขึ้นต้น";
                    default -> "ส่วนราชการเจ้าของหนังสือ";
                };
        return new Field(
                key,
                TYPES.getOrDefault(key, FieldType.TEXT),
                label,
                "",
                key.equals("agency"),
                300,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                false);
    }

    static boolean shared(String key) {
        return TYPES.containsKey(key);
    }
}
