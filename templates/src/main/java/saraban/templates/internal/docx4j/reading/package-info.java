/// Reads docx4j's object tree into a [saraban.templates.internal.flow.Flow]: start at
/// [DocumentReader]. What cannot be set is reported with its place, never dropped silently.
package saraban.templates.internal.docx4j.reading;
