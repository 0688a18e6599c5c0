/// JSON in and out, and the one place that knows Jackson. [Json] reads a text into plain maps,
/// lists, strings, numbers and truth values, and writes such values back in one canonical spelling.
package saraban.templates.internal.jackson;
