/// From a [saraban.templates.internal.flow.Flow] to pages of marks. [Layout] is the start:
/// [ParagraphLayout] makes lines, [TableLayout] rows, [Paginator] pages of them. Lengths are
/// points, y runs down from the top; knows ICU for line breaks and the shaper, and neither DOCX nor
/// PDF.
package saraban.templates.internal.layout;
