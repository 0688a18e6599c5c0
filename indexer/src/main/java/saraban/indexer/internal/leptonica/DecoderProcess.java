package saraban.indexer.internal.leptonica;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixReadMemJp2k;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.bytedeco.leptonica.PIX;

/// The program of the decoding process: a JPEG 2000 picture comes in on standard input, width,
/// height, samples a pixel (1 or 3) and the samples go out on standard output.
final class DecoderProcess {
    private DecoderProcess() {}

    public static void main(String[] arguments) throws IOException {
        setMsgSeverity(L_SEVERITY_NONE);
        byte[] encoded = System.in.readAllBytes();
        PIX pix = pixReadMemJp2k(encoded, encoded.length, 1, null, 0, 0);
        if (pix == null || pix.isNull() || pix.d() != 8 && pix.d() != 32) {
            System.exit(1);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
            out.writeInt(pix.w());
            out.writeInt(pix.h());
            out.writeInt(pix.d() == 32 ? 3 : 1);
            writeSamples(pix, out);
        }
        pixDestroy(pix);
    }

    private static void writeSamples(PIX pix, DataOutputStream out) throws IOException {
        int samples = pix.d() == 32 ? 3 : 1;
        int[] row = new int[pix.wpl()];
        byte[] line = new byte[pix.w() * samples];
        for (int y = 0; y < pix.h(); y++) {
            pix.data().position((long) y * row.length).get(row);
            for (int i = 0; i < line.length; i++) {
                int word = samples == 3 ? row[i / 3] : row[i >> 2];
                line[i] = (byte) (word >>> (24 - 8 * (samples == 3 ? i % 3 : i & 3)));
            }
            out.write(line);
        }
    }
}
