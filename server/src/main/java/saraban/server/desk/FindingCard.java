package saraban.server.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.office.Reader;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.KeptPaper;
import saraban.templates.register.RegisterForm;
import saraban.templates.register.RegisterTable;

/// The finding card of one matter: the letters of one chain, and those that lie in the same file.
final class FindingCard {
    private final Corpus corpus;
    private final Document document;
    private final Reader reader;

    FindingCard(Corpus corpus, Document document, Reader reader) {
        this.corpus = corpus;
        this.document = document;
        this.reader = reader;
    }

    RegisterTable on(RegisterForm form) {
        Optional<KeptPaper> place = corpus.keeping().of(document.id(), reader);
        List<Map<String, String>> rows =
                letters(place).stream()
                        .sorted(
                                Comparator.comparing(
                                                (Document letter) ->
                                                        letter.fields()
                                                                .dated()
                                                                .orElse(LocalDate.MAX))
                                        .thenComparing(Document::id))
                        .map(this::row)
                        .toList();
        return RegisterTable.of(
                form,
                form.title(),
                Map.of(
                        "subject",
                        document.fields().subject().orElse(document.name()),
                        "file",
                        place.map(paper -> ThaiDigits.toThai(paper.fileCode())).orElse("")),
                rows);
    }

    private List<Document> letters(Optional<KeptPaper> place) {
        Stream<DocumentId> chain =
                ChainReader.read(document, corpus.archive(), reader).letters().stream()
                        .flatMap(letter -> letter.document().stream());
        Stream<DocumentId> file =
                place.map(paper -> corpus.keeping().inFile(paper.fileCode(), reader)).stream()
                        .flatMap(List::stream)
                        .map(KeptPaper::document);
        Map<DocumentId, Document> letters = new LinkedHashMap<>();
        Stream.concat(chain, file)
                .distinct()
                .flatMap(id -> corpus.archive().find(id, reader).stream())
                .forEach(letter -> letters.put(letter.id(), letter));
        return new ArrayList<>(letters.values());
    }

    private Map<String, String> row(Document letter) {
        List<IncomingEntry> receipts =
                corpus.incoming().of(letter.id(), reader).stream()
                        .filter(entry -> entry.voided().isEmpty())
                        .toList();
        RecordFields fields = letter.fields();
        return Map.of(
                "received",
                receipts.stream()
                        .map(entry -> entry.number().printed())
                        .collect(Collectors.joining(", ")),
                "number",
                fields.number().orElse(""),
                "dated",
                fields.dated().map(ThaiDate::printed).orElse(""),
                "item",
                item(letter),
                "handling",
                receipts.stream()
                        .map(RegisterRows::handling)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    // What it is, and from whom; of the office's own letters, to whom.
    private static String item(Document letter) {
        RecordFields fields = letter.fields();
        String subject = fields.subject().orElse(letter.name());
        String other =
                letter.origin() == Origin.ISSUED
                        ? fields.to().map(to -> " ถึง" + to).orElse("")
                        : fields.from().map(from -> " จาก" + from).orElse("");
        return subject + other;
    }
}
