/// What styles make of a paragraph, a run, a table: start at [StyleResolver]. Settings are laid
/// over one another in the order of the format: document defaults, table style, paragraph style
/// with its ancestors, numbering, character style, direct formatting. Knows docx4j's object tree
/// and gives plain values.
package saraban.templates.internal.docx4j.style;
