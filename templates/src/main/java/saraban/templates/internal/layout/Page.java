package saraban.templates.internal.layout;

import java.util.List;

/// A page as it is drawn, first mark first.
public record Page(double width, double height, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
