/// Files on disk. Start at [FolderBlobStore], which keeps content under its digest in a folder.
package saraban.corpus.internal.files;
