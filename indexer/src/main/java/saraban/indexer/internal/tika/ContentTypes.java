package saraban.indexer.internal.tika;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import saraban.indexer.extract.FileTypes;

/// Tells types by Tika's signatures and by looking into ZIP and OLE2 containers.
public final class ContentTypes implements FileTypes {
    private final Detector detector = new DefaultDetector();

    @Override
    public String detect(Path file, String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, metadata).getBaseType().toString();
        } catch (IOException | RuntimeException broken) {
            return MediaType.OCTET_STREAM.toString();
        }
    }
}
