package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Phrases;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SearchText;

/// The title on the cover is that over the text, and both name the plan's years.
final class Titles implements Check {
    private static final String COVER = "coverTitle";

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        String cover = plan.field(COVER).text();
        if (!cover.isBlank() && !SearchText.of(cover).equals(SearchText.of(plan.title()))) {
            found.accept(
                    Finding.of(Rule.COVER_TITLE, new Place.InField(COVER), plan.title(), cover));
        }
        years(plan.title(), new Place.WholePlan(), plan.years(), found);
        years(cover, new Place.InField(COVER), plan.years(), found);
    }

    private static void years(
            String title, Place place, FiscalYears years, Consumer<Finding> found) {
        List<FiscalYears> ranges = Phrases.yearRanges(title);
        List<Integer> single = Phrases.years(title);
        if (!ranges.isEmpty()) {
            ranges.stream()
                    .filter(range -> !range.equals(years))
                    .findFirst()
                    .ifPresent(range -> report(range.printed(), place, years, found));
        } else if (years.length() == 1 && !single.isEmpty() && !single.contains(years.from())) {
            report(single.getLast().toString(), place, years, found);
        }
    }

    private static void report(
            String named, Place place, FiscalYears years, Consumer<Finding> found) {
        found.accept(Finding.of(Rule.TITLE_YEARS, place, years.printed(), named));
    }
}
