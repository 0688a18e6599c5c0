package saraban.corpus.archive;

import java.nio.file.Path;
import java.util.Optional;

/// Where the bytes of files are kept, under their digest. What is stored is on disk for good
/// when a method returns, and never rewritten.
public interface BlobStore {
    /// Keeps the bytes of a file; the file is left as it is.
    ///
    /// @throws saraban.corpus.DiskFullException when there is no room; then nothing of it is
    ///   kept
    Blob store(Path source);

    /// Keeps these bytes.
    ///
    /// @throws saraban.corpus.DiskFullException when there is no room; then nothing of it is
    ///   kept
    Blob store(byte[] content);

    /// A file with these bytes, to read only.
    Optional<Path> find(Sha256 sha256);

    /// Reads all the bytes kept under a digest.
    ///
    /// @return what is wrong with them, or empty
    Optional<Damage> verify(Sha256 sha256);

    /// Kept content.
    record Blob(Sha256 sha256, long bytes) {}

    /// What is wrong with kept content.
    sealed interface Damage {
        /// There is nothing under the digest.
        record Missing() implements Damage {}

        /// There is something else under the digest.
        record Differs(Sha256 found) implements Damage {}
    }
}
