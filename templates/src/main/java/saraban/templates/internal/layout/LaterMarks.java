package saraban.templates.internal.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// Marks that are made when they are first looked at: rows that are cut again and again are drawn
/// once. For one thread.
final class LaterMarks extends AbstractList<Mark> {
    private final Supplier<List<Mark>> drawing;
    private List<Mark> drawn;

    LaterMarks(Supplier<List<Mark>> drawing) {
        this.drawing = drawing;
    }

    private List<Mark> drawn() {
        if (drawn == null) {
            drawn = drawing.get();
        }
        return drawn;
    }

    @Override
    public Mark get(int index) {
        return drawn().get(index);
    }

    @Override
    public int size() {
        return drawn().size();
    }
}
