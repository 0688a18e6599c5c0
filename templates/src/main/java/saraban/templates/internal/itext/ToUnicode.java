package saraban.templates.internal.itext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The map from glyphs to text that a PDF carries for copying and searching.
final class ToUnicode {
    private static final int LINES_A_BLOCK = 100;
    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] map(SortedMap<Integer, String> meanings) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : meanings.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                StringBuilder line = new StringBuilder("<%04X> <".formatted(entry.getKey()));
                entry.getValue().chars().forEach(c -> line.append("%04X".formatted(c)));
                lines.add(line.append(">\n").toString());
            }
        }
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < lines.size(); from += LINES_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + LINES_A_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
