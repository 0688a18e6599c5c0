package saraban.templates.internal.docx4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.templates.UnreadableDocumentException;
import saraban.templates.internal.docx4j.reading.PackageLoader;

/// A DOCX as bytes: the same package gives the same bytes, whenever and wherever it is written.
public final class DocxFile {
    private static final String FIRST = "[Content_Types].xml";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxFile() {}

    /// @throws TemplateFaultException when the bytes are no DOCX
    public static WordprocessingMLPackage open(byte[] docx) {
        try {
            return PackageLoader.load(docx);
        } catch (UnreadableDocumentException e) {
            throw new TemplateFaultException("template: " + e.getMessage(), e);
        }
    }

    /// The package as a ZIP whose entries are in order and bear one date.
    public static byte[] bytes(WordprocessingMLPackage document) {
        var saved = new ByteArrayOutputStream();
        try {
            document.save(saved);
            return ordered(saved.toByteArray());
        } catch (Docx4JException e) {
            throw new TemplateFaultException("document: cannot be written as DOCX", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ordered(byte[] docx) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                entries.put(
                        entry.getName(), isXml(entry.getName()) ? SteadyXml.of(content) : content);
            }
        }
        var ordered = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(ordered)) {
            write(out, FIRST, entries.remove(FIRST));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        }
        return ordered.toByteArray();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
