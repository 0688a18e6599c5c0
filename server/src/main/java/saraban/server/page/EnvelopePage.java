package saraban.server.page;

import java.util.List;
import saraban.corpus.archive.Document;
import saraban.templates.EnvelopeSize;

/// Where the envelopes of a letter are printed.
///
/// @param addressees as the letter names them, to be mended; a blank line between two
/// @param missing whether it was sent off without any
public record EnvelopePage(Document document, EnvelopeSize size, String addressees, boolean missing)
        implements Page {
    @Override
    public String title() {
        return Words.say("envelope.title");
    }

    public List<EnvelopeSize> sizes() {
        return List.of(EnvelopeSize.DL, EnvelopeSize.C6, EnvelopeSize.C5, EnvelopeSize.C4);
    }

    public String id() {
        return document.id().toString();
    }
}
