package saraban.corpus.plan.check;

import java.util.function.Consumer;
import saraban.corpus.plan.ChapterForm;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableForm;

/// Title, fields, chapters and tables that must not be missing are there, with enough in them.
final class RequiredParts implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (plan.title().isBlank()) {
            found.accept(Finding.of(Rule.TITLE_MISSING, new Place.WholePlan(), "", ""));
        }
        for (FieldForm field : plan.form().fields()) {
            if (field.required() && plan.field(field.key()).isBlank()) {
                found.accept(
                        Finding.of(
                                Rule.FIELD_MISSING,
                                new Place.InField(field.key()),
                                "",
                                "",
                                field.label()));
            }
        }
        plan.form().chapters().forEach(chapter -> chapter(plan, chapter, found));
        for (TableForm table : plan.form().tables()) {
            if (table.mandatory() && plan.table(table.key()).isEmpty()) {
                found.accept(empty(table));
            }
        }
        if (plan.kind() == PlanKind.STRATEGY
                && plan.table("mechanism").isEmpty()
                && plan.table("measures").isEmpty()) {
            found.accept(empty(plan.table("mechanism").form()));
        }
    }

    private static void chapter(Plan plan, ChapterForm chapter, Consumer<Finding> found) {
        int items = plan.chapter(chapter.key()).size();
        var place = new Place.InChapter(chapter.key());
        if (chapter.mandatory() && items == 0) {
            found.accept(Finding.of(Rule.CHAPTER_MISSING, place, "", "", chapter.label()));
        } else if (items > 0 && items < chapter.atLeast()) {
            found.accept(
                    Finding.of(
                            Rule.CHAPTER_SHORT,
                            place,
                            Figures.written(chapter.atLeast()),
                            Figures.written(items),
                            chapter.label()));
        }
    }

    private static Finding empty(TableForm table) {
        return Finding.of(Rule.TABLE_EMPTY, new Place.InTable(table.key()), "", "", table.label());
    }
}
