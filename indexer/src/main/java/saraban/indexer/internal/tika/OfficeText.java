package saraban.indexer.internal.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// The text of a document without pages.
///
/// @param parts one a sheet or slide, else one
/// @param notice what a person should know, in English; mostly empty
record OfficeText(List<String> parts, String notice) {
    // The parser is chosen by the type already found; Tika is not to guess again.
    private static final Parser PARSER =
            new CompositeParser(
                    MediaTypeRegistry.getDefaultRegistry(),
                    new OfficeParser(),
                    new OOXMLParser(),
                    new OpenDocumentParser(),
                    new RTFParser(),
                    new JSoupParser(),
                    new TXTParser());

    static OfficeText of(Path file, String mediaType, ExtractLimits limits) throws IOException {
        PartsHandler parts =
                new PartsHandler(
                        limits.characters(), System.nanoTime() + limits.unpaged().toNanos());
        String notice = "";
        try (TikaInputStream in = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, mediaType);
            PARSER.parse(in, parts, metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFileException(
                    UnreadableKind.ENCRYPTED, "the document opens only with a password", locked);
        } catch (TikaException | SAXException | RuntimeException | StackOverflowError broken) {
            notice = afterFailure(parts, broken, limits);
        }
        return new OfficeText(parts.parts(), notice);
    }

    // Text read before a failure is kept; a file that breaks before any text is refused.
    private static String afterFailure(PartsHandler parts, Throwable broken, ExtractLimits limits) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                throw new UnreadableFileException(
                        UnreadableKind.ENCRYPTED,
                        "the document opens only with a password",
                        broken);
            }
        }
        if (parts.full() || WriteLimitReachedException.isWriteLimitReached(broken)) {
            return "the text was cut off after %,d characters".formatted(limits.characters());
        }
        if (parts.late()) {
            throw new UnreadableFileException(
                    UnreadableKind.TOO_SLOW,
                    "reading took longer than " + limits.unpaged().toSeconds() + " s",
                    broken);
        }
        if (parts.isBlank()) {
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT,
                    "the document cannot be read: " + broken.getMessage(),
                    broken);
        }
        return "the document is damaged; its text may be incomplete: " + broken.getMessage();
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /// What is packed into a document is no part of its text.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream,
                ContentHandler handler,
                Metadata metadata,
                boolean outputHtml) {
            // Left out.
        }
    }
}
