package saraban.indexer.internal.leptonica;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOException;

/// Decodes a JPEG 2000 picture in a process of its own, within a time.
final class Jpeg2000Decoder {
    private static final long MOST_SECONDS = 30;

    private Jpeg2000Decoder() {}

    static BufferedImage decode(byte[] encoded) throws IOException {
        Path in = Files.createTempFile("saraban-jp2-", ".in");
        Path out = Files.createTempFile("saraban-jp2-", ".out");
        try {
            Files.write(in, encoded);
            Process process =
                    new ProcessBuilder(command())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            awaitEnd(process);
            return image(Files.readAllBytes(out));
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                // Of a crash, the exit code is all that is wanted.
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                DecoderProcess.class.getName());
    }

    private static void awaitEnd(Process process) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IIOException(
                        "decoding the JPEG 2000 picture took longer than " + MOST_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IIOException(
                        "the JPEG 2000 picture is damaged; its decoder ended with "
                                + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IIOException("interrupted while a picture was being decoded", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private static BufferedImage image(byte[] decoded) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(decoded));
        int width = in.readInt();
        int height = in.readInt();
        int samples = in.readInt();
        BufferedImage image =
                samples == 1
                        ? new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY)
                        : colour(width, height);
        in.readFully(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    // PDFBox takes the bytes as they lie: red, green, blue.
    private static BufferedImage colour(int width, int height) {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
        var model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
