package saraban.templates.internal.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The `name` table: what a face calls itself.
final class FontNames {
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int RECORD = 12;

    private FontNames() {}

    /// Family names in every language of the file.
    static Set<String> families(Sfnt font) {
        Set<String> found = new LinkedHashSet<>();
        found.addAll(read(font, FAMILY));
        found.addAll(read(font, TYPOGRAPHIC_FAMILY));
        return found;
    }

    static String postScript(Sfnt font) {
        return read(font, POSTSCRIPT).stream()
                .findFirst()
                .orElse("Unnamed")
                .replaceAll("[^A-Za-z0-9-]", "");
    }

    /// One spelling for comparing: `TH Sarabun New` and `THSarabunNew` are one family.
    static String key(String family) {
        return family.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /// A new table with this family, so that a derived face never bears the name of its source.
    static byte[] table(String family, String style) {
        String full = style.equals("Regular") ? family : family + " " + style;
        String postScript = family.replace(" ", "") + "-" + style.replace(" ", "");
        List<Integer> ids = List.of(FAMILY, STYLE, FULL, POSTSCRIPT);
        List<String> values = List.of(family, style, full, postScript);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteBuffer out = ByteBuffer.allocate(6 + ids.size() * RECORD);
        out.putShort((short) 0).putShort((short) ids.size()).putShort((short) out.capacity());
        for (int i = 0; i < ids.size(); i++) {
            byte[] value = values.get(i).getBytes(StandardCharsets.UTF_16BE);
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            out.putShort((short) (int) ids.get(i))
                    .putShort((short) value.length)
                    .putShort((short) text.size());
            text.writeBytes(value);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.array());
        whole.writeBytes(text.toByteArray());
        return whole.toByteArray();
    }

    private static List<String> read(Sfnt font, int id) {
        ByteBuffer in = font.table("name");
        int text = in.getShort(4) & 0xFFFF;
        List<String> found = new ArrayList<>();
        for (int i = 0; i < in.getShort(2); i++) {
            int at = 6 + i * RECORD;
            if (in.getShort(at + 6) != id) {
                continue;
            }
            byte[] value = new byte[in.getShort(at + 8) & 0xFFFF];
            in.get(text + (in.getShort(at + 10) & 0xFFFF), value);
            boolean mac = in.getShort(at) == 1;
            found.add(
                    new String(
                            value, mac ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE));
        }
        return found;
    }
}
