package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.templates.internal.jackson.Json;

/// The invented letters of the corpus are letters that no reader has anything to say against.
class CorpusSamplesTest {
    private static final LetterPress PRESS =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "01-groundwater-report, 1",
        "02-forest-fire-circular, 1",
        "03-forest-fire-relay, 1",
        "04-digital-skills-circular, 1",
        "05-temple-hall, 1",
        "06-ombudsman-answer, 1",
        "07-flash-flood-warning, 1",
        "08-store-inquiry, 1",
        "09-water-filter-quotation, 1",
        "10-household-survey, 2",
        "11-records-practice-circular, 3",
        "12-savings-request, 1",
        "13-flood-committee-order, 1",
        "14-meeting-room-memo, 1",
        "15-boat-race-announcement, 1",
        "16-heads-meeting-minutes, 2",
    })
    void everySampleIsAWholeLetterThatPrintsWithoutWarning(String name, int pages) {
        String fields = SampleLetters.corpus(name);
        Form form = SampleLetters.FORMS.form((String) Json.object(name, fields).get("form"));
        FormReading reading = form.read(fields, Letterhead.BLANK);
        assertInstanceOf(FormReading.Whole.class, reading, reading.toString());
        assertEquals(List.of(), reading.warnings());
        Printed printed =
                PRESS.print(form, ((FormReading.Whole) reading).letter(), Optional.empty());
        assertEquals(pages, printed.pages());
        assertEquals(List.of(), printed.warnings());
    }
}
