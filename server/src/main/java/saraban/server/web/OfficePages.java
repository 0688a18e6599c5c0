package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.office.Office;
import saraban.corpus.office.Role;
import saraban.server.desk.Workplace;
import saraban.server.page.OfficePage;
import saraban.server.page.Shown;
import saraban.server.page.Words;
import saraban.templates.Emblem;

/// The settings of the office.
final class OfficePages {
    private static final int MOST_BYTES = 5_000_000;

    private final Workplace place;
    private final Pages pages;

    OfficePages(Workplace place, Pages pages) {
        this.place = place;
        this.pages = pages;
    }

    void page(Context ctx) {
        Visitor.as(Role.ADMINISTRATOR, ctx);
        pages.show(
                ctx,
                new OfficePage(
                        place.corpus().office(),
                        ctx.queryParam("saved") != null,
                        Optional.empty()));
    }

    /// Changes what the office is called, its code and its seat. Letters from now on bear them.
    void change(Context ctx) {
        Visitor.as(Role.ADMINISTRATOR, ctx);
        String name = Asked.line(ctx, "name");
        Optional<AgencyCode> agency = AgencyCode.parse(Asked.line(ctx, "agency"));
        List<String> seat =
                Asked.line(ctx, "place")
                        .lines()
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        if (name.isBlank() || agency.isEmpty() || seat.isEmpty()) {
            again(ctx, Words.say(agency.isEmpty() ? "office.agency.wrong" : "office.name.missing"));
            return;
        }
        Optional<String> unit = Optional.of(Asked.line(ctx, "unit")).filter(u -> !u.isBlank());
        Office before = place.corpus().office();
        place.corpus().changeOffice(new Office(name, agency.get(), unit, seat, before.emblem()));
        ctx.redirect("/office?saved=1", HttpStatus.SEE_OTHER);
    }

    void emblem(Context ctx) throws IOException {
        Path emblem =
                place.corpus()
                        .office()
                        .emblem()
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        byte[] picture = Files.readAllBytes(emblem);
        boolean png = picture.length > 0 && picture[0] == (byte) 0x89;
        ctx.contentType(png ? "image/png" : "image/jpeg").result(picture);
    }

    /// Takes the office's own emblem. Letters from now on bear it.
    void changeEmblem(Context ctx) throws IOException {
        Visitor.as(Role.ADMINISTRATOR, ctx);
        UploadedFile file = ctx.uploadedFile("emblem");
        if (file == null || file.size() > MOST_BYTES) {
            String problem =
                    file == null
                            ? Words.say("office.emblem.wrong")
                            : Words.say("office.emblem.large", Shown.size(MOST_BYTES));
            again(ctx, problem);
            return;
        }
        byte[] picture;
        try (InputStream content = file.content()) {
            picture = content.readAllBytes();
        }
        if (Emblem.of(picture).isEmpty()) {
            again(ctx, Words.say("office.emblem.wrong"));
            return;
        }
        keep(picture);
        ctx.redirect("/office?saved=1", HttpStatus.SEE_OTHER);
    }

    private void keep(byte[] picture) throws IOException {
        String ending = picture[0] == (byte) 0x89 ? ".png" : ".jpg";
        Path passing = Files.createTempFile(place.corpus().cacheFolder(), "emblem-", ending);
        try {
            Files.write(passing, picture);
            place.changeEmblem(passing);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private void again(Context ctx, String problem) {
        pages.show(
                ctx,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new OfficePage(place.corpus().office(), false, Optional.of(problem)));
    }
}
