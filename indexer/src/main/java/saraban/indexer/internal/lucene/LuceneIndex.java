package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import saraban.corpus.archive.DocumentId;
import saraban.indexer.search.IndexFailedException;
import saraban.indexer.search.IndexLockedException;
import saraban.indexer.search.IndexUnusableException;
import saraban.indexer.search.IndexedDocument;
import saraban.indexer.search.LetterIndex;
import saraban.indexer.search.LetterSearch;

/// The index with its one writer.
public final class LuceneIndex implements LetterIndex {
    private static final double BUFFER_MB = 64;

    private final Directory directory;
    private final SarabanAnalyzer analyzer;
    private final IndexWriter writer;
    private final LuceneSearch search;
    // Puts share it; a rebuild holds it alone, so that nothing put meanwhile is lost or found too
    // early.
    private final ReentrantReadWriteLock rebuilding = new ReentrantReadWriteLock(true);

    private LuceneIndex(Directory directory, SarabanAnalyzer analyzer, IndexWriter writer)
            throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        this.writer = writer;
        this.search =
                new LuceneSearch(
                        new SearcherManager(writer, LuceneSearch.factory()), rebuilding.readLock());
    }

    /// As [LetterIndex#open(Path)].
    public static LuceneIndex open(Path folder) {
        try {
            Directory directory = FSDirectory.open(Files.createDirectories(folder));
            requireOurVersion(directory, folder);
            return open(directory, folder);
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    /// As [LetterIndex#create(Path)].
    public static LuceneIndex create(Path folder) {
        try {
            Directory directory = FSDirectory.open(Files.createDirectories(folder));
            try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                for (String file : directory.listAll()) {
                    if (isOfAnIndex(file)) {
                        directory.deleteFile(file);
                    }
                }
            }
            return open(directory, folder);
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    /// An index in a directory of any kind, for tests in memory.
    static LuceneIndex open(Directory directory, Path shownAs) {
        var analyzer = new SarabanAnalyzer(Readers.TERMS);
        try {
            var config = new IndexWriterConfig(analyzer);
            config.setSimilarity(Schema.similarity());
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setCommitOnClose(true);
            var writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(Schema.commitData().entrySet());
            writer.commit();
            return new LuceneIndex(directory, analyzer, writer);
        } catch (IOException e) {
            throw fault(shownAs, e);
        }
    }

    @Override
    public void put(IndexedDocument document) {
        rebuilding.readLock().lock();
        try {
            writer.updateDocuments(named(document.id()), PageDocuments.of(document));
        } catch (IOException e) {
            throw new IndexFailedException("put document " + document.id(), e);
        } finally {
            rebuilding.readLock().unlock();
        }
    }

    @Override
    public void remove(DocumentId id) {
        rebuilding.readLock().lock();
        try {
            writer.deleteDocuments(named(id));
        } catch (IOException e) {
            throw new IndexFailedException("remove document " + id, e);
        } finally {
            rebuilding.readLock().unlock();
        }
    }

    @Override
    public void commit() {
        rebuilding.readLock().lock();
        try {
            writer.commit();
        } catch (IOException e) {
            throw new IndexFailedException("commit", e);
        } finally {
            rebuilding.readLock().unlock();
        }
    }

    @Override
    public long rebuild(Stream<IndexedDocument> documents) {
        String build = UUID.randomUUID().toString();
        boolean whole = false;
        rebuilding.writeLock().lock();
        try {
            long count = addAll(documents, build);
            writer.deleteDocuments(allBut(build));
            whole = true;
            writer.commit();
            return count;
        } catch (IOException e) {
            throw new IndexFailedException("rebuild", e);
        } finally {
            if (!whole) {
                takeBack(build);
            }
            rebuilding.writeLock().unlock();
        }
    }

    private long addAll(Stream<IndexedDocument> documents, String build) throws IOException {
        long count = 0;
        for (Iterator<IndexedDocument> each = documents.iterator(); each.hasNext(); count++) {
            List<Document> pages = PageDocuments.of(each.next());
            pages.forEach(page -> page.add(new StringField(Schema.BUILD, build, Field.Store.NO)));
            writer.addDocuments(pages);
        }
        return count;
    }

    private static Query allBut(String build) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(new TermQuery(new Term(Schema.BUILD, build)), Occur.MUST_NOT)
                .build();
    }

    private void takeBack(String build) {
        try {
            writer.deleteDocuments(new Term(Schema.BUILD, build));
        } catch (IOException e) {
            throw new IndexFailedException("take back a rebuild that failed", e);
        }
    }

    @Override
    public LetterSearch search() {
        return search;
    }

    @Override
    public void close() {
        try (directory;
                analyzer;
                writer) {
            search.close();
        } catch (IOException e) {
            throw new IndexFailedException("close", e);
        }
    }

    /// Anything else in the folder is not ours to delete.
    private static boolean isOfAnIndex(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
    }

    private static Term named(DocumentId id) {
        return new Term(Schema.DOCUMENT, id.toString());
    }

    /// Refuses an index whose terms would not fit ours.
    static void requireOurVersion(Directory directory, Path folder) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            String found = Schema.versionOf(SegmentInfos.readLatestCommit(directory).getUserData());
            if (!found.equals(Schema.version())) {
                throw IndexUnusableException.outdated(folder, Schema.version(), found);
            }
        }
    }

    /// Names what went wrong on opening.
    static RuntimeException fault(Path folder, IOException e) {
        return switch (e) {
            case LockObtainFailedException locked -> new IndexLockedException(folder, locked);
            case CorruptIndexException torn -> IndexUnusableException.torn(folder, torn);
            case IndexFormatTooOldException old -> IndexUnusableException.torn(folder, old);
            case IndexFormatTooNewException young -> IndexUnusableException.torn(folder, young);
            default -> new IndexFailedException("open " + folder, e);
        };
    }
}
