package saraban.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Enclosure;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Reference;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Urgency;

/// Takes a letter out of its JSON values, strictly: the text was written by the program, perhaps by
/// an earlier release, which knew fewer keys.
final class LetterJsonParser {
    private final JsonValues values;

    LetterJsonParser(JsonValues values) {
        this.values = values;
    }

    Letter letter() {
        return new Letter(
                values.text("form"),
                values.textOrNone("office"),
                values.known("agency", AgencyCode.parse(values.text("agency"))),
                series(),
                values.texts("place"),
                values.date("dated"),
                values.text("subject"),
                values.texts("to"),
                values.objects("references").stream()
                        .map(one -> new Reference(one.text("text")))
                        .toList(),
                values.objects("enclosures").stream()
                        .map(
                                one ->
                                        new Enclosure(
                                                one.text("title"),
                                                one.count("count"),
                                                one.text("unit")))
                        .toList(),
                values.textOrNone("opening"),
                values.texts("body"),
                values.text("closing"),
                values.has("signatory")
                        ? Optional.of(SignatoryJson.parse(values.object("signatory")))
                        : Optional.empty(),
                values.textOrNone("unit"),
                values.texts("contact"),
                values.textsOrNone("copies"),
                annexes(),
                values.known("urgency", Urgency.ofCode(values.text("urgency"))),
                values.known("secrecy", Secrecy.ofCode(values.text("secrecy"))),
                values.has("particulars")
                        ? ParticularJson.parse(values.object("particulars"))
                        : Map.of());
    }

    private Series series() {
        if (values.has("series")) {
            return values.known("series", Series.ofCode(values.text("series")));
        }
        return values.flag("circular") ? Series.CIRCULAR : Series.ORDINARY;
    }

    private List<Annex> annexes() {
        return values.has("annexes")
                ? values.objects("annexes").stream()
                        .map(
                                one ->
                                        new Annex(
                                                one.text("plan"),
                                                one.count("revision"),
                                                Optional.of(one.textOrNone("sha256"))
                                                        .filter(digest -> !digest.isEmpty())))
                        .toList()
                : List.of();
    }
}
