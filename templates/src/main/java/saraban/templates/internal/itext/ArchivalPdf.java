package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

/// A PDF that says what PDF/A wants said of the whole file: colours, language, title, dates, the
/// standards it keeps to. That it does keep to them is proved by the tests; iText's own check would
/// read every page once more.
final class ArchivalPdf extends PdfDocument {
    private static final byte[] SRGB =
            Deflated.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final String title;
    private final ZonedDateTime created;
    private final boolean accessible;

    /// @param accessible whether all that is on its pages can be read aloud
    ArchivalPdf(
            OutputStream out, byte[] identity, String title, Instant created, boolean accessible) {
        super(new PdfWriter(out, properties(new PdfString(identity))));
        this.title = title;
        this.accessible = accessible;
        this.created = ZonedDateTime.ofInstant(created, BANGKOK);
        getDocumentInfo().setTitle(title);
        getDocumentInfo().setMoreInfo("CreationDate", date().getValue());
        getDocumentInfo().setMoreInfo("ModDate", date().getValue());
        getCatalog().setLang(new PdfString("th-TH"));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getCatalog().put(PdfName.OutputIntents, new PdfArray(intent()));
    }

    private static WriterProperties properties(PdfString identity) {
        return new WriterProperties()
                .setInitialDocumentId(identity)
                .setModifiedDocumentId(identity)
                .setFullCompressionMode(true);
    }

    private PdfDictionary intent() {
        PdfStream profile = new PdfStream(SRGB, 0);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.Filter, PdfName.FlateDecode);
        PdfDictionary intent = new PdfDictionary();
        intent.put(PdfName.Type, PdfName.OutputIntent);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OutputConditionIdentifier, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.Info, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.RegistryName, new PdfString("http://www.color.org"));
        intent.put(PdfName.DestOutputProfile, profile.makeIndirect(this));
        return intent;
    }

    // What follows is asked for when the file is closed and its producer is known. iText would
    // build and parse the same XML three times.
    @Override
    protected void updateXmpMetadata() {}

    @Override
    public byte[] getXmpMetadataBytes() {
        return new Xmp(title, created, getDocumentInfo().getProducer(), accessible).bytes();
    }

    PdfString date() {
        return new PdfDate(GregorianCalendar.from(created)).getPdfObject();
    }

    /// Puts in a file that goes with the pages.
    void attach(Attachment attachment) {
        String name = attachment.name();
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, date());
        parameters.put(PdfName.Size, new PdfNumber(attachment.content().length));
        // What is attached, a DOCX or a PDF, is deflated already.
        PdfStream content = new PdfStream(attachment.content(), 0);
        content.put(PdfName.Type, PdfName.EmbeddedFile);
        content.put(PdfName.Subtype, new PdfName(attachment.type()));
        content.put(PdfName.Params, parameters);
        content.makeIndirect(this);
        PdfDictionary contents = new PdfDictionary();
        contents.put(PdfName.F, content);
        contents.put(PdfName.UF, content);
        PdfDictionary file = new PdfDictionary();
        file.put(PdfName.Type, PdfName.Filespec);
        file.put(PdfName.F, new PdfString(name));
        file.put(PdfName.UF, new PdfString(name));
        file.put(PdfName.Desc, new PdfString(attachment.description(), "UnicodeBig"));
        file.put(PdfName.EF, contents);
        file.put(PdfName.AFRelationship, new PdfName(attachment.relation()));
        file.makeIndirect(this);
        getCatalog().getNameTree(PdfName.EmbeddedFiles).addEntry(new PdfString(name), file);
        associated().add(file);
    }

    private PdfArray associated() {
        PdfArray files = getCatalog().getPdfObject().getAsArray(PdfName.AF);
        if (files == null) {
            files = new PdfArray();
            getCatalog().put(PdfName.AF, files);
        }
        return files;
    }
}
