package saraban.templates.internal.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A TrueType file as its tables; writing it back sets every checksum anew.
final class Sfnt {
    private static final int DIRECTORY_ENTRY = 16;
    private static final int HEADER = 12;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int CHECKSUM_ADJUSTMENT = 8;

    private final int version;
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /// @throws IllegalArgumentException when the bytes are no TrueType file
    Sfnt(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEADER) {
            throw new IllegalArgumentException("font file of %d bytes".formatted(file.length));
        }
        version = in.getInt(0);
        if (version != 0x00010000 && version != 0x74727565) {
            throw new IllegalArgumentException(
                    "expected a TrueType file, found version %08x".formatted(version));
        }
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * DIRECTORY_ENTRY;
            byte[] tag = new byte[4];
            in.get(entry, tag);
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    private Sfnt(int version) {
        this.version = version;
    }

    /// A font of some of the tables, as far as they are there.
    Sfnt copyOf(List<String> tags) {
        Sfnt copy = new Sfnt(version);
        for (String tag : tags) {
            if (has(tag)) {
                copy.tables.put(tag, tables.get(tag).clone());
            }
        }
        return copy;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /// The table itself, to be read or patched in place.
    ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException(
                    "font has no table '" + tag + "', only " + tables.keySet());
        }
        return ByteBuffer.wrap(table);
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    void remove(String tag) {
        tables.remove(tag);
    }

    byte[] toBytes() {
        table("head").putInt(CHECKSUM_ADJUSTMENT, 0);
        int offset = HEADER + tables.size() * DIRECTORY_ENTRY;
        int size = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * 16));
        int headAt = 0;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(offset, bytes);
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(out, offset, padded(bytes.length))).putInt(offset).putInt(bytes.length);
            headAt = table.getKey().equals("head") ? offset : headAt;
            offset += padded(bytes.length);
        }
        out.putInt(headAt + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
