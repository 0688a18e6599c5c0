package saraban.templates.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import saraban.templates.internal.layout.Slab.After;

/// Puts the slabs of a run of sections on pages: as many as fit, ending each page where that is
/// allowed.
final class Paginator {
    private static final double SLACK = 0.02;

    /// The part of a page that is filled.
    record Area(double top, double bottom) {}

    /// A slab at its height on a page.
    record Placed(Slab slab, double y) {}

    private final IntFunction<Area> areas;
    private final FootNotes notes;
    private final Deque<Slab> waiting;
    private final List<List<Placed>> pages = new ArrayList<>();

    private List<Placed> page = new ArrayList<>();
    private Area area;
    private double y;
    private int repeated;
    private boolean asked = true;

    /// @param areas the area of each page, counted from 0
    Paginator(List<Slab> slabs, IntFunction<Area> areas, FootNotes notes) {
        this.notes = notes;
        this.areas = areas;
        waiting = new ArrayDeque<>(slabs);
    }

    List<List<Placed>> pages() {
        open();
        while (!waiting.isEmpty()) {
            Slab slab = next();
            if (fits(slab)) {
                place(slab);
                if (slab.after() == After.MUST_BREAK && !waiting.isEmpty()) {
                    turn(true);
                }
            } else if (slab.height() > 0) {
                overflow(slab);
            }
        }
        end();
        while (notes.goOn()) {
            open();
            end();
        }
        return pages;
    }

    private void end() {
        page.addAll(notes.foot(page, y, area.bottom()));
        pages.add(page);
    }

    private void open() {
        page = new ArrayList<>();
        area = areas.apply(pages.size());
        y = area.top();
        repeated = 0;
        List<Slab> header = waiting.isEmpty() ? List.of() : waiting.peek().repeated();
        // A header taller than half a page would leave no room for what it heads.
        if (!pages.isEmpty() && Slab.total(header) < (area.bottom() - area.top()) / 2) {
            header.forEach(this::place);
            repeated = header.size();
        }
    }

    /// @param asked whether the text asks for a new page, or there is no more room on this
    private void turn(boolean asked) {
        end();
        open();
        this.asked = asked;
    }

    // Where a page begins because the one before is full there is no space above.
    private Slab next() {
        Slab slab = waiting.poll();
        return asked || !empty() ? slab : slab.withBefore(0);
    }

    private boolean empty() {
        return page.size() == repeated;
    }

    private boolean fits(Slab slab) {
        return y + slab.total() + notes.height(page, slab) <= area.bottom() + SLACK;
    }

    private void place(Slab slab) {
        y += slab.before();
        double push = FloatPlace.push(slab, y);
        y += push;
        page.add(new Placed(slab, y));
        y += slab.height();
    }

    private void overflow(Slab slab) {
        double room = area.bottom() - y - slab.before() - notes.height(page, Slab.EMPTY);
        Optional<Slab.Parts> parts = slab.splitting().at(room, empty());
        if (parts.isPresent()) {
            place(parts.get().head().withBefore(slab.before()));
            waiting.push(parts.get().tail().withRepeated(slab.repeated()));
            turn(false);
            return;
        }
        if (empty()) {
            place(slab);
            if (!waiting.isEmpty()) {
                turn(slab.after() == After.MUST_BREAK);
            }
            return;
        }
        waiting.push(slab);
        giveBack();
        turn(false);
    }

    // Takes back from the page what must stay with the slab that did not fit.
    private void giveBack() {
        int keep = page.size();
        while (keep > repeated && page.get(keep - 1).slab().after() == After.KEEP) {
            keep--;
        }
        if (keep == repeated) {
            return;
        }
        while (page.size() > keep) {
            y = page.getLast().y() - page.getLast().slab().before();
            waiting.push(page.removeLast().slab());
        }
    }
}
