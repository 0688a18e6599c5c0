package saraban.templates.internal.docx4j.style;

import java.util.Map;

/// The letters of symbol fonts as the Unicode letters they look like.
public final class Symbols {
    private static final Map<Integer, String> LIKE =
            Map.ofEntries(
                    Map.entry(0xB7, "•"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "□"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x71, "□"),
                    Map.entry(0x72, "□"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFE, "☑"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0x52, "☑"),
                    Map.entry(0x2A, "□"),
                    Map.entry(0xA3, "□"));

    private Symbols() {}

    /// Text in which the private letters of symbol fonts stand for themselves.
    public static String plain(String text) {
        if (text.chars().noneMatch(c -> c >= 0xF020 && c <= 0xF0FF)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars()
                .forEach(
                        c -> {
                            if (c >= 0xF020 && c <= 0xF0FF) {
                                plain.append(LIKE.getOrDefault(c - 0xF000, "•"));
                            } else {
                                plain.append((char) c);
                            }
                        });
        return plain.toString();
    }
}
