package saraban.server.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks through packed files before anything else opens them: how large they become, and whether
/// they carry programs or would fetch something.
final class TemplateGuard {
    /// The largest file that is taken, packed.
    static final int MOST_BYTES = 10_000_000;

    private static final int MOST_UNPACKED = 40_000_000;
    private static final int MOST_TEXT = 6_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int OLE_MAGIC = 0xD0CF11E0;
    private static final int ZIP_MAGIC = 0x504B0304;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE =
            Pattern.compile("<Relationship\\s[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private TemplateGuard() {}

    static boolean packed(byte[] content) {
        return magic(content) == ZIP_MAGIC;
    }

    /// The entries of a packed file by their names.
    ///
    /// @throws FormRefusedException where the file is locked, torn, or too much for this machine
    static Map<String, byte[]> entries(FormUpload file) throws FormRefusedException {
        if (magic(file.content()) == OLE_MAGIC || locked(file.content())) {
            throw new FormRefusedException(FormRefusal.ENCRYPTED, file.name());
        }
        if (!packed(file.content())) {
            throw new FormRefusedException(FormRefusal.CORRUPT, file.name());
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(Math.min(left, most(entry.getName())) + 1);
                left -= content.length;
                if (left < 0
                        || content.length > most(entry.getName())
                        || entries.size() == MOST_ENTRIES) {
                    throw new FormRefusedException(FormRefusal.BOMB, file.name());
                }
                entries.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            // A locked or torn entry; the JDK answers a wrong name with the second.
            throw new FormRefusedException(FormRefusal.CORRUPT, file.name());
        }
        return entries;
    }

    /// Refuses a DOCX that carries programs, would fetch something, or hides entities in its text.
    static void harmless(FormUpload file, Map<String, byte[]> entries) throws FormRefusedException {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
                throw new FormRefusedException(FormRefusal.MACROS, file.name());
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                text(file, name, new String(entry.getValue(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void text(FormUpload file, String name, String xml) throws FormRefusedException {
        if (DOCTYPE.matcher(xml).find()) {
            throw new FormRefusedException(FormRefusal.CORRUPT, file.name());
        }
        boolean fetches =
                name.endsWith(".rels")
                        && OUTSIDE.matcher(xml)
                                .results()
                                .anyMatch(found -> !found.group().contains("/hyperlink"));
        if (fetches) {
            throw new FormRefusedException(FormRefusal.FETCHES, name);
        }
    }

    // The first bit of a ZIP entry's flags.
    private static boolean locked(byte[] content) {
        return packed(content) && content.length > 6 && (content[6] & 1) == 1;
    }

    private static int most(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".xml") || lower.endsWith(".rels");
        return text ? MOST_TEXT : MOST_UNPACKED;
    }

    private static int magic(byte[] content) {
        return content.length < 4 ? 0 : ByteBuffer.wrap(content).getInt();
    }
}
