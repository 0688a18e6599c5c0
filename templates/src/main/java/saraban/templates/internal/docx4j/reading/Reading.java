package saraban.templates.internal.docx4j.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.wml.CTFtnEdnRef;
import saraban.templates.Warning.Place;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.flow.WarningLog;

/// Where a reader stands: the part it reads, the number of its paragraph, and what it met there.
final class Reading {
    private static final int WORDS = 32;

    private final String name;
    private final Part part;
    private final WarningLog warnings;
    private final List<String> met = new ArrayList<>();
    private final Optional<NoteReader> notes;
    private final String noteMark;
    private int paragraph;

    /// @param name of the part for people: `body`, `header`
    Reading(String name, Part part, WarningLog warnings) {
        this(name, part, warnings, Optional.empty(), "");
    }

    /// @param notes reads the footnotes of the part
    /// @param noteMark the number of the footnote that is read
    Reading(
            String name,
            Part part,
            WarningLog warnings,
            Optional<NoteReader> notes,
            String noteMark) {
        this.notes = notes;
        this.noteMark = noteMark;
        this.name = name;
        this.part = part;
        this.warnings = warnings;
    }

    Part part() {
        return part;
    }

    /// @param ownMark its mark where it is not counted, empty else
    /// @return a footnote; nothing, and a note of it, where there is none.
    Optional<Inline> note(CTFtnEdnRef reference, String ownMark, RunFormat format) {
        Optional<Inline> note = notes.flatMap(reader -> reader.note(reference, ownMark, format));
        if (note.isEmpty()) {
            met("footnote left out");
        }
        return note;
    }

    String noteMark() {
        return noteMark;
    }

    void nextParagraph() {
        paragraph++;
    }

    /// Notes something in the paragraph being read.
    void met(String feature) {
        met.add(feature);
    }

    /// The place of the paragraph just read; reports what was met in it.
    Place place(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        Place place =
                new Place(
                        name,
                        Math.max(1, paragraph),
                        words.length() > WORDS ? words.substring(0, WORDS) + "…" : words);
        met.forEach(feature -> warnings.add(feature, place));
        met.clear();
        return place;
    }
}
