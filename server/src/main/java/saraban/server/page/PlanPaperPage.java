package saraban.server.page;

import java.util.List;
import java.util.stream.IntStream;
import saraban.corpus.plan.store.KeptPlan;

/// A plan as it will lie on the desk.
///
/// @param shown how many pages are shown
/// @param pages how many there are
/// @param remarks what is set otherwise than the template asks
public record PlanPaperPage(KeptPlan kept, int shown, int pages, List<String> remarks)
        implements Page {
    public PlanPaperPage {
        remarks = List.copyOf(remarks);
    }

    @Override
    public String title() {
        return Words.say("plan.paper.title", kept.latest().plan().title());
    }

    public String address() {
        return "/plans/" + kept.id();
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, shown).boxed().toList();
    }
}
