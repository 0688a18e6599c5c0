package saraban.tools;

import java.util.List;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Reader;
import saraban.server.desk.DocumentDesk;

/// The document that an operator names, by its id or by the number it bears.
final class MeantDocument {
    private MeantDocument() {}

    /// @throws CommandFault when none is meant, or more than one
    static DocumentId of(String asked, DocumentDesk desk, Reader reader) {
        return DocumentId.parse(asked).orElseGet(() -> bearing(asked, desk, reader));
    }

    static CommandFault unknown(String asked) {
        return new CommandFault(
                "'%s': expected a document that may be seen, found none".formatted(asked));
    }

    private static DocumentId bearing(String number, DocumentDesk desk, Reader reader) {
        List<DocumentId> bearing =
                desk.numbered(number, reader).stream().map(Document::id).toList();
        if (bearing.size() > 1) {
            throw new CommandFault(
                    "number %s: expected one document, found %s; name it by its id"
                            .formatted(number, bearing));
        }
        return bearing.stream().findFirst().orElseThrow(() -> unknown(number));
    }
}
