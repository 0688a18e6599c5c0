package saraban.templates.internal.docx4j;

/// A token in a paragraph, e.g. `${subject}`, or `${urgency!}` that keeps its line when there is
/// nothing to print.
///
/// @param name without braces, spaces and mark
/// @param keepsLine whether it ends in `!`
/// @param start offset in the paragraph's text
/// @param end offset after the closing brace
record Token(String name, boolean keepsLine, int start, int end) {
    /// The list of `list.column`, the whole name where there is no full stop.
    String list() {
        int stop = name.indexOf('.');
        return stop < 0 ? name : name.substring(0, stop);
    }
}
