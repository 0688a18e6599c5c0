package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.Replaced;
import saraban.server.desk.SalutationDesk;
import saraban.server.page.SalutationsPage;
import saraban.server.page.SalutationsPage.Row;
import saraban.templates.SalutationRow;
import tools.jackson.databind.json.JsonMapper;

/// The table by which letters are opened and closed, changed by an administrator.
final class SalutationPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SalutationDesk desk;
    private final Pages pages;

    SalutationPages(SalutationDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void page(Context ctx) {
        Visitor.as(Role.ADMINISTRATOR, ctx);
        List<Row> rows = desk.table().rows().stream().map(SalutationPages::row).toList();
        pages.show(ctx, page(rows, ctx.queryParam("saved") != null, List.of()));
    }

    void replace(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.ADMINISTRATOR, ctx));
        List<Row> rows = typed(ctx);
        switch (desk.replace(json(rows), clerk)) {
            case Replaced.Done _ -> ctx.redirect("/salutations?saved=1", HttpStatus.SEE_OTHER);
            case Replaced.Refused(var sentences) ->
                    pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, page(rows, false, sentences));
        }
    }

    private static SalutationsPage page(List<Row> rows, boolean saved, List<String> problems) {
        List<Row> shown = new ArrayList<>(rows);
        shown.add(Row.EMPTY);
        return new SalutationsPage(shown, saved, problems);
    }

    /// The rows as typed; one of which every text is empty is taken out.
    private static List<Row> typed(Context ctx) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ctx.formParams("name").size(); i++) {
            var row =
                    new Row(
                            at(ctx, "name", i),
                            at(ctx, "addressees", i),
                            at(ctx, "opening", i),
                            at(ctx, "you", i),
                            at(ctx, "writer", i),
                            at(ctx, "closing", i),
                            at(ctx, "envelope", i),
                            at(ctx, "confirm", i).equals("yes"));
            boolean empty =
                    (row.name()
                                    + row.addressees()
                                    + row.opening()
                                    + row.you()
                                    + row.writer()
                                    + row.closing()
                                    + row.envelope())
                            .isBlank();
            if (!empty) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String at(Context ctx, String name, int row) {
        List<String> values = ctx.formParams(name);
        return row < values.size() ? values.get(row).strip() : "";
    }

    private static String json(List<Row> rows) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", row.name());
            values.put("addressees", lines(row.addressees()));
            values.put("opening", row.opening());
            values.put("you", row.you());
            values.put("writer", lines(row.writer()));
            values.put("closing", row.closing());
            values.put("envelope", row.envelope());
            values.put("confirm", row.confirm());
            written.add(values);
        }
        return JSON.writeValueAsString(Map.of("rows", written));
    }

    private static Row row(SalutationRow row) {
        return new Row(
                row.name(),
                String.join("\n", row.addressees()),
                row.opening(),
                row.you(),
                String.join("\n", row.writer()),
                row.closing(),
                row.envelope(),
                row.confirm());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
