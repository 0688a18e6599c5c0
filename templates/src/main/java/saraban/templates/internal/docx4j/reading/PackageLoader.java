package saraban.templates.internal.docx4j.reading;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.templates.UnreadableDocumentException;
import saraban.templates.UnreadableDocumentException.Kind;
import saraban.templates.internal.docx4j.XmlReaders;

/// Opens the bytes of a DOCX.
public final class PackageLoader {
    private static final int OLE_MAGIC = 0xD0CF11E0;
    private static final int ZIP_MAGIC = 0x504B0304;

    private PackageLoader() {}

    /// @throws UnreadableDocumentException when the bytes are no DOCX, are encrypted or damaged
    public static WordprocessingMLPackage load(byte[] docx) {
        int magic = docx.length < 4 ? 0 : ByteBuffer.wrap(docx).getInt();
        if (magic == OLE_MAGIC) {
            throw new UnreadableDocumentException(
                    Kind.ENCRYPTED,
                    "expected a DOCX, found an OLE file: an encrypted DOCX or an old DOC",
                    null);
        }
        if (magic != ZIP_MAGIC) {
            throw new UnreadableDocumentException(
                    Kind.NOT_A_DOCX,
                    "expected a DOCX (a ZIP file), found bytes beginning %08x".formatted(magic),
                    null);
        }
        OpcPackage opened = open(docx);
        if (!(opened instanceof WordprocessingMLPackage document)) {
            throw new UnreadableDocumentException(
                    Kind.NOT_A_DOCX,
                    "expected a DOCX, found " + opened.getClass().getSimpleName(),
                    null);
        }
        if (document.getMainDocumentPart() == null
                || document.getMainDocumentPart().getJaxbElement() == null
                || document.getMainDocumentPart().getJaxbElement().getBody() == null) {
            throw new UnreadableDocumentException(
                    Kind.CORRUPT, "expected a DOCX with a body, found none", null);
        }
        return document;
    }

    /// A document with nothing in it.
    public static WordprocessingMLPackage empty() {
        try {
            return WordprocessingMLPackage.createPackage();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("an empty document is always well formed", e);
        }
    }

    private static OpcPackage open(byte[] docx) {
        try {
            XmlReaders.settle();
            return OpcPackage.load(new ByteArrayInputStream(docx));
        } catch (Docx4JException | RuntimeException e) {
            // docx4j answers torn parts with whatever its parsers throw.
            throw new UnreadableDocumentException(
                    Kind.CORRUPT, "expected a sound DOCX, found: " + e.getMessage(), e);
        }
    }
}
