/// PDF files through PDFBox: their text with its places, and their pages as pictures. Start at
/// [PdfFormat].
package saraban.indexer.internal.pdfbox;
