package saraban.server.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Templates as clerks bring them back, and packed files as nobody should.
public final class ChangedTemplate {
    private ChangedTemplate() {}

    /// A DOCX with one thing written otherwise in its text.
    public static byte[] with(byte[] docx, String before, String after) {
        return with(docx, "word/document.xml", before, after);
    }

    static byte[] with(byte[] docx, String entryName, String before, String after) {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(entryName)
                                ? replaced(content, before, after)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    /// A DOCX with one more part.
    static byte[] withPart(byte[] docx, String name, byte[] part) {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    /// Files packed together.
    public static byte[] zip(Map<String, byte[]> files) {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] replaced(byte[] content, String before, String after) {
        String xml = new String(content, StandardCharsets.UTF_8);
        if (!xml.contains(before)) {
            throw new AssertionError("expected '" + before + "' in " + xml);
        }
        return xml.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }
}
