package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saraban.corpus.letter.Annex;
import saraban.templates.internal.jackson.Json;

/// How an office prints what follows a letter: whether its pages are counted through. Practice
/// differs between offices, so that `office/annexes.json` (`{"numbering":"running"|"each"}`)
/// decides.
///
/// @param numbering through the packet, unless the office says otherwise
public record AnnexStyle(Packet.Numbering numbering) {
    private static final String NUMBERING = "numbering";

    /// The office's own style, or the usual one where it has none.
    ///
    /// @throws FormFaultException when the file says something else
    public static AnnexStyle read(Path file) {
        if (!Files.exists(file)) {
            return new AnnexStyle(Packet.Numbering.RUNNING);
        }
        Map<String, Object> said = object(file);
        if (!Set.of(NUMBERING).containsAll(said.keySet())) {
            throw fault(file, "expected the key 'numbering' alone, found " + said.keySet());
        }
        return switch (String.valueOf(said.getOrDefault(NUMBERING, "running"))) {
            case "running" -> new AnnexStyle(Packet.Numbering.RUNNING);
            case "each" -> new AnnexStyle(Packet.Numbering.EACH_PART);
            case String other ->
                    throw fault(file, "expected numbering running or each, found " + other);
        };
    }

    private static Map<String, Object> object(Path file) {
        try {
            return Json.object(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static FormFaultException fault(Path file, String what) {
        return new FormFaultException("%s: %s".formatted(file, what), null);
    }

    /// What stands at the top right of an annex: its place among what is sent along, where the
    /// paper has such a line, else the paper that it belongs to.
    ///
    /// @param place of the annex among those of the letter, from 0
    /// @param title of the annex
    static String mark(
            Form form, List<String> enclosures, List<Annex> annexes, int place, String title) {
        if (form.field("enclosures").isEmpty()) {
            String count = annexes.size() > 1 ? " " + (place + 1) : "";
            return "เอกสารแนบท้าย" + form.title() + count;
        }
        int all = Math.max(enclosures.size(), annexes.size());
        int named = enclosures.indexOf(title);
        int number = named >= 0 ? named + 1 : all - annexes.size() + place + 1;
        return "สิ่งที่ส่งมาด้วย" + (all > 1 ? " " + number : "");
    }
}
