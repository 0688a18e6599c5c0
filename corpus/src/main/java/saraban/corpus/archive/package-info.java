/// The archive: every document the office keeps, issued by itself or imported, with its files,
/// page texts, facts and links. Start at [Archive]. An original is stored first and never
/// changes; everything else kept here is a derivative with a visible state. Files are named by
/// their SHA-256 and lie behind the port [BlobStore].
package saraban.corpus.archive;
