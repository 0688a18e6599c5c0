/// Writes pages as PDF/A-3b with iText's kernel: start at [PdfPrinter]. Text is written here glyph
/// by glyph, with fonts and maps of our own, because the order and the meaning of each glyph decide
/// whether Thai can be read back.
package saraban.templates.internal.itext;
