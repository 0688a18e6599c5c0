package saraban.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.office.Office;
import saraban.server.page.Frame;
import saraban.server.page.Page;

/// Shows pages: the record, its template, the frame around it.
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Supplier<Office> office;
    private final Assets assets;

    Pages(Supplier<Office> office, Assets assets) {
        this.office = office;
        this.assets = assets;
    }

    void show(Context ctx, Page page) {
        show(ctx, HttpStatus.OK, page);
    }

    void show(Context ctx, HttpStatus status, Page page) {
        ctx.status(status)
                .html(html(page.getClass().getSimpleName(), frame(ctx, page.title()), page));
    }

    private String html(String template, Frame frame, Page page) {
        var output = new StringOutput(16_384);
        templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        return output.toString();
    }

    private Frame frame(Context ctx, String title) {
        Optional<Visitor> visitor = Visitor.known(ctx);
        String query = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        return new Frame(
                title,
                office.get().name(),
                visitor.flatMap(Visitor::account),
                visitor.map(Visitor::seal).orElse(""),
                ctx.path(),
                query,
                assets.addresses());
    }
}
