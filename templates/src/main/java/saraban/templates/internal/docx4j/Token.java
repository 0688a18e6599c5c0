package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;

/// A token in a paragraph, e.g. `${subject}`.
///
/// @param name without braces, spaces and mark
/// @param mark how it behaves beyond its name
/// @param start offset in the paragraph's text
/// @param end offset after the closing brace
record Token(String name, Mark mark, int start, int end) {
    /// What may stand after a token's name.
    enum Mark {
        NONE,
        /// `${urgency!}`: the line stays when there is nothing to print.
        KEEPS_LINE,
        /// `${list.strategy^}`: the table cell joins the one above when both say the same.
        JOINS_ABOVE;

        static Mark of(String sign) {
            return switch (sign) {
                case "!" -> KEEPS_LINE;
                case "^" -> JOINS_ABOVE;
                default -> NONE;
            };
        }
    }

    boolean keepsLine() {
        return mark == Mark.KEEPS_LINE;
    }

    /// Whether it begins a block: `${#strategies}`, `${?absent}`.
    boolean opensBlock() {
        return name.startsWith("#") || printsOnce();
    }

    /// Whether it begins a block that is printed once, as a heading is: `${?absent}`.
    boolean printsOnce() {
        return name.startsWith("?");
    }

    /// Whether it ends a block: `${/strategies}`.
    boolean closesBlock() {
        return name.startsWith("/");
    }

    /// The name of the value that it asks for.
    String value() {
        return opensBlock() || closesBlock() ? name.substring(1).strip() : name;
    }

    /// The lists that it may be a column of, the longest name first: `a.b` and `a` for `a.b.c`.
    List<String> lists() {
        List<String> lists = new ArrayList<>();
        for (int stop = name.lastIndexOf('.'); stop > 0; stop = name.lastIndexOf('.', stop - 1)) {
            lists.add(name.substring(0, stop));
        }
        return lists;
    }
}
