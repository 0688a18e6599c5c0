package saraban.server.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import saraban.corpus.archive.Sha256;
import saraban.corpus.plan.store.PlanRevision;
import saraban.indexer.extract.PagePictures;
import saraban.templates.PlanPress;
import saraban.templates.Printed;

/// Where a plan is seen on paper. What was printed last is remembered, since a page asks for its
/// pictures one by one.
public final class PlanPaperDesk {
    private static final int DPI = 80;
    private static final int MOST_PAGES = 40;
    private static final int MOST_KEPT = 6;

    private final Supplier<PlanPress> press;
    private final Supplier<PagePictures> pictures;
    private final Map<Sha256, Paper> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Sha256, Paper> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    PlanPaperDesk(Supplier<PlanPress> press, Supplier<PagePictures> pictures) {
        this.press = press;
        this.pictures = pictures;
    }

    /// A plan on paper.
    ///
    /// @param pages each as PNG; the later ones of a very long plan are left out
    public record Paper(Printed printed, List<byte[]> pages) {
        public Paper {
            pages = List.copyOf(pages);
        }
    }

    /// The paper of a revision as it stands.
    public Paper paper(PlanRevision revision) {
        synchronized (kept) {
            Paper known = kept.get(revision.digest());
            if (known != null) {
                return known;
            }
        }
        Printed printed = press.get().print(revision.plan());
        List<byte[]> pages =
                IntStream.rangeClosed(1, Math.min(printed.pages(), MOST_PAGES))
                        .mapToObj(page -> pictures.get().render(printed.pdf(), page, DPI))
                        .toList();
        var paper = new Paper(printed, pages);
        synchronized (kept) {
            kept.put(revision.digest(), paper);
        }
        return paper;
    }
}
