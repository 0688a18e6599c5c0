package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import saraban.corpus.archive.Sha256;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.desk.Preview;

/// The pictures of drafts' pages, kept for the moments between the answer that names them and the
/// browser that fetches them. The same text has the same address; the least recently used are
/// forgotten.
final class DraftPictures {
    private static final int DPI = 96;
    private static final int MOST_KEPT = 48;

    private final DraftDesk desk;
    private final Map<String, Preview> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Preview> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    DraftPictures(DraftDesk desk) {
        this.desk = desk;
    }

    /// A draft's paper with these fields, as this clerk may see it.
    Preview preview(Draft draft, String fields, Clerk clerk) {
        String key = seenBy(clerk, key(draft.id(), draft.form(), fields));
        synchronized (kept) {
            Preview known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Preview made = desk.preview(draft.form(), fields, DPI, clerk);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    /// The addresses of the pictures of a preview.
    List<String> addresses(Draft draft, String fields, Preview preview) {
        String folder =
                "/drafts/%s/pages/%s-".formatted(draft.id(), key(draft.id(), draft.form(), fields));
        return IntStream.rangeClosed(1, preview.pages().size())
                .mapToObj(page -> folder + page + ".png")
                .toList();
    }

    /// Gives a picture whose address was given out before.
    ///
    /// @param draft one that the clerk may see
    /// @param latest the fields kept last, which are drawn anew where their picture is forgotten
    void give(Context ctx, Draft draft, String latest, Clerk clerk) {
        String name = ctx.pathParam("name");
        int dash = name.lastIndexOf('-');
        if (dash < 0 || !name.matches("[0-9a-f]{32}-[1-9]\\d?\\.png")) {
            throw new NotFoundResponse(ctx.path());
        }
        String key = name.substring(0, dash);
        int page = Integer.parseInt(name.substring(dash + 1, name.length() - 4));
        Preview preview;
        synchronized (kept) {
            preview = kept.get(seenBy(clerk, key));
        }
        if (preview == null && key.equals(key(draft.id(), draft.form(), latest))) {
            preview = preview(draft, latest, clerk);
        }
        if (preview == null || page > preview.pages().size()) {
            throw new NotFoundResponse(ctx.path());
        }
        ctx.header("Cache-Control", "private, max-age=600")
                .contentType("image/png")
                .result(preview.pages().get(page - 1));
    }

    // Clerks of different clearance may see different plans behind one letter.
    private static String seenBy(Clerk clerk, String key) {
        return key + " " + clerk.clearance();
    }

    // The draft is part of the key, so that a picture is given to those alone who may see its
    // draft.
    private static String key(DraftId draft, String form, String fields) {
        return Sha256.of(draft + "\n" + form + "\n" + fields).hex().substring(0, 32);
    }
}
