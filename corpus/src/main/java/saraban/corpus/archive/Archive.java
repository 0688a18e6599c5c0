package saraban.corpus.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import saraban.corpus.office.Reader;
import saraban.corpus.register.FrozenLetter;

/// Everything the office keeps and can find again. Nothing is ever taken out.
///
/// Methods that change a document throw [saraban.corpus.UnknownDocumentException] when there is
/// no such document.
public interface Archive {
    /// Keeps a file: its bytes first, then, in one transaction, the document and the job to
    /// read it.
    ///
    /// The same bytes are kept once, whatever their name. The source is left as it is.
    ///
    /// @param name as shown to people
    Stored store(Path file, String name);

    /// The document whose original has these bytes.
    Optional<DocumentId> withOriginal(Sha256 sha256);

    /// Keeps a file made of a document. Where one of its role is kept already, that one stays,
    /// unless the role is [FileRole#replaceable()].
    ///
    /// @return what is kept now
    StoredFile attach(DocumentId document, FileRole role, byte[] content, String name);

    /// Like [#attach(DocumentId, FileRole, byte[], String)], with the content in a file.
    StoredFile attach(DocumentId document, FileRole role, Path content, String name);

    /// A file to read the bytes from; it must not be written to.
    Path content(StoredFile file);

    Optional<Document> find(DocumentId id, Reader reader);

    /// The documents that came in last, newest first.
    List<Document> recent(int limit, Reader reader);

    /// The documents that bear a number; several where years or misreadings coincide.
    ///
    /// @param numberKey [RecordFields#numberKey()]
    List<Document> numbered(String numberKey, Reader reader);

    /// The documents that bear a date: where a misread number is to be told from its letter.
    List<Document> dated(LocalDate day, Reader reader);

    /// The ids that follow one, in order: for work over the whole archive in portions.
    ///
    /// @param after the last id of the portion before, 0 to begin
    List<DocumentId> ids(long after, int limit);

    Counts counts(Reader reader);

    /// Records what was read of a document, unless someone has confirmed its fields.
    ///
    /// @return false where they were confirmed, so nothing has changed
    boolean record(DocumentId document, RecordFields fields);

    /// Records what a person says about a document; what is read later does not change it.
    void confirm(DocumentId document, RecordFields fields, String user);

    /// Every page of the document has been read.
    void markRead(DocumentId document);

    /// The document cannot be read.
    ///
    /// @param reason one clear sentence
    void markUnreadable(DocumentId document, String reason);

    /// The letter of an issued document as it stood when it was numbered.
    Optional<FrozenLetter> frozen(DocumentId document, Reader reader);

    /// Puts the facts read from a document in the place of those read before.
    void replaceFacts(DocumentId document, Collection<Fact> facts);

    List<Fact> facts(DocumentId document, Reader reader);

    PageTexts pages();

    Links links();
}
