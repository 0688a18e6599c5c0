package saraban.templates.internal.itext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The operators of one page, as bytes.
final class Content {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);

    Content op(String operator) {
        out.writeBytes(operator.getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
        return this;
    }

    Content raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Content number(double value) {
        fixed(value, 3);
        out.write(' ');
        return this;
    }

    Content numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    Content color(int rgb) {
        return numbers((rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    Content glyph(int id) {
        hex(id >> 8);
        hex(id);
        return this;
    }

    /// Text as a hexadecimal string in UTF-16 with its mark.
    Content unicode(String text) {
        raw("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            glyph(text.charAt(i));
        }
        return raw(">");
    }

    Content whole(int value) {
        return raw(Integer.toString(value));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void hex(int octet) {
        out.write(HEX[octet >> 4 & 0xF]);
        out.write(HEX[octet & 0xF]);
    }

    private void fixed(double value, int places) {
        long scaled = Math.round(value * 1000);
        if (scaled < 0) {
            out.write('-');
            scaled = -scaled;
        }
        raw(Long.toString(scaled / 1000));
        int fraction = (int) (scaled % 1000);
        if (fraction > 0) {
            out.write('.');
            for (int i = places, unit = 100; i > 0 && fraction > 0; i--, unit /= 10) {
                out.write('0' + fraction / unit);
                fraction %= unit;
            }
        }
    }
}
