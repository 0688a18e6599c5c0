/// A document as plain values, ready to be laid out: [Flow] holds sections, these hold paragraphs
/// and tables, with every style already resolved. Lengths are points. Knows no library.
package saraban.templates.internal.flow;
