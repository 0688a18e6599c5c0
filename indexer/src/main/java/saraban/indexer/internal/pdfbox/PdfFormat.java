package saraban.indexer.internal.pdfbox;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import saraban.indexer.extract.DocumentFormat;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.OpenDocument;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// PDF. A file that opens without a password is read, whatever its permissions say of copying: an
/// office may read the letters it was sent.
public final class PdfFormat implements DocumentFormat {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public OpenDocument open(Path file, String mediaType, ExtractLimits limits) {
        try {
            PDDocument document =
                    Loader.loadPDF(
                            file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
            return new PdfDocument(document, limits);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFileException(
                    UnreadableKind.ENCRYPTED, "the PDF opens only with a password", locked);
        } catch (IOException broken) {
            throw unreadable(broken);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT, "the PDF cannot be opened: " + broken, broken);
        }
    }

    // PDFBox says "decryption material" for files locked to a certificate.
    private static UnreadableFileException unreadable(IOException broken) {
        String message = String.valueOf(broken.getMessage());
        if (message.contains("decrypt") || message.contains("security handler")) {
            return new UnreadableFileException(
                    UnreadableKind.ENCRYPTED,
                    "the PDF opens only with a certificate: " + message,
                    broken);
        }
        return new UnreadableFileException(
                UnreadableKind.CORRUPT, "the PDF cannot be opened: " + message, broken);
    }
}
