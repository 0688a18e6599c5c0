package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One template that [TemplateWriter] writes.
///
/// @param file where it goes, in the folder of the module
/// @param body name of the file with its paragraphs
/// @param marks what its pages bear at head and foot
/// @param words what stands in its files for `{name}`
record Paper(String file, String body, Marks marks, Map<String, String> words) {
    /// What stands at the head and foot of pages.
    enum Marks {
        /// Secrecy on every page, the number from the second on.
        FULL,
        /// The number from the second page on: what is for everybody is no secret.
        PUBLIC,
        NONE
    }

    /// In the units of drawings: 360,000 to the centimetre.
    private static final int CENTIMETRE = 360_000;

    /// The letterhead of article 71: 3 cm high, centred on the sheet.
    private static final String LARGE = emblem("<wp:align>center</wp:align>", 1.5, 3);

    /// The memo's of article 72: 1.5 cm high, at the left margin.
    private static final String SMALL = emblem(offset(3), 1.5, 1.5);

    private static final String FULL =
            references(
                    "header|first|rId4",
                    "header|default|rId5",
                    "footer|first|rId6",
                    "footer|default|rId7");

    private static final String PUBLIC = references("header|default|rId5");

    static List<Paper> all() {
        List<Paper> papers = new ArrayList<>();
        for (String form :
                List.of(
                        "external-letter",
                        "circular-letter",
                        "relay-letter",
                        "reply-letter",
                        "follow-up-letter")) {
            papers.add(form(form, "letter", 1417, LARGE, ""));
        }
        papers.add(form("memo", "memo", 868, SMALL, ""));
        papers.add(form("note", "note", 868, SMALL, ""));
        for (String form :
                List.of("sealed-letter", "order", "announcement", "statement", "certificate")) {
            papers.add(form(form, form, 1417, LARGE, ""));
        }
        papers.add(form("regulation", "regulation", 1417, LARGE, "ระเบียบ"));
        papers.add(form("by-law", "regulation", 1417, LARGE, "ข้อบังคับ"));
        papers.add(form("news", "news", 1417, "", ""));
        papers.add(form("minutes", "minutes", 1417, "", ""));
        papers.addAll(sheets());
        return papers;
    }

    private static List<Paper> sheets() {
        Map<String, String> copy = Map.of("ink", "000000", "styles", text("styles-copy"));
        return List.of(
                envelope("c4", 324, 229, 5103, 40),
                envelope("c5", 229, 162, 3118, 36),
                envelope("c6", 162, 114, 1871, 32),
                envelope("dl", 220, 110, 1757, 32),
                sheet("copy-word", "copy-word", 11906, 16838, "454", copy),
                sheet("copy-mark", "copy-mark", 4536, 2552, "0", copy));
    }

    private static Paper form(String name, String body, int top, String emblem, String kind) {
        boolean open = List.of("announcement", "statement", "news").contains(name);
        return new Paper(
                "forms/" + name + "/template.docx",
                body,
                open ? Marks.PUBLIC : Marks.FULL,
                Map.of(
                        "sheet",
                        "w:w=\"11906\" w:h=\"16838\"",
                        "margins",
                        "w:top=\"%d\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"227\" w:footer=\"284\""
                                .formatted(top),
                        "marks",
                        open ? PUBLIC : FULL,
                        "emblem",
                        emblem,
                        "kind",
                        kind,
                        "styles",
                        ""));
    }

    /// @param sender height of the sender's block under the emblem, in twips: it keeps the
    ///   addressee in the middle
    private static Paper envelope(String size, int widthMm, int heightMm, int sender, int type) {
        int width = twips(widthMm);
        int from = width * 2 / 5 - 851;
        return sheet(
                "envelope-" + size,
                "envelope",
                width,
                twips(heightMm),
                "851",
                Map.of(
                        "emblem",
                        emblem(offset(1.5), 1.5, 1.5),
                        "width",
                        String.valueOf(width - 2 * 851),
                        "sender",
                        String.valueOf(sender),
                        "tab",
                        String.valueOf(from + 850 * type / 32),
                        "hanging",
                        String.valueOf(850 * type / 32),
                        "size",
                        String.valueOf(type),
                        "styles",
                        text("styles-envelope")));
    }

    private static Paper sheet(
            String name,
            String body,
            int width,
            int height,
            String margin,
            Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        String turned = width > height ? " w:orient=\"landscape\"" : "";
        all.put("sheet", "w:w=\"%d\" w:h=\"%d\"%s".formatted(width, height, turned));
        all.put(
                "margins",
                "w:top=\"%1$s\" w:right=\"%1$s\" w:bottom=\"%1$s\" w:left=\"%1$s\" w:header=\"0\" w:footer=\"0\""
                        .formatted(margin));
        all.put("marks", "");
        return new Paper("sheets/" + name + ".docx", body, Marks.NONE, all);
    }

    /// A text of the files with the words of this paper in it, and the words that stand in those.
    String written(String text) {
        String written = text;
        for (var word : words.entrySet()) {
            written = written.replace("{" + word.getKey() + "}", word.getValue());
        }
        return written.equals(text) ? text : written(written);
    }

    private static String emblem(String across, double topCm, double heightCm) {
        return text("emblem")
                .strip()
                .replace("{across}", across)
                .replace("{down}", String.valueOf(Math.round(topCm * CENTIMETRE)))
                .replace("{side}", String.valueOf(Math.round(heightCm * CENTIMETRE)));
    }

    private static String text(String file) {
        try {
            return TemplateWriter.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String references(String... marks) {
        return Stream.of(marks)
                .map(mark -> mark.split("\\|"))
                .map(
                        mark ->
                                "      <w:%sReference w:type=\"%s\" r:id=\"%s\"/>\n"
                                        .formatted(mark[0], mark[1], mark[2]))
                .reduce("", String::concat);
    }

    private static String offset(double leftCm) {
        return "<wp:posOffset>%d</wp:posOffset>".formatted(Math.round(leftCm * CENTIMETRE));
    }

    private static int twips(int millimetres) {
        return Math.round(millimetres * 56.7f);
    }
}
