package saraban.templates.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.letter.Article;
import saraban.corpus.register.StampSize;
import saraban.templates.TypesetOptions;
import saraban.templates.Typesetter;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.TemplateFiller;
import saraban.templates.internal.docx4j.TokenValue;
import saraban.templates.internal.itext.StampWriter;
import saraban.templates.internal.layout.FreePlace;

/// The receive stamp (ตรารับหนังสือ, แบบที่ ๑๒): as a slip of its own, or on a copy of a letter.
/// Its words can be searched and copied. Safe for any number of threads.
@Article(37)
public final class ReceiveStamp {
    /// In millimetres; the stamp stays in the upper half of the page.
    private static final FreePlace.Search SEARCH =
            new FreePlace.Search(FreePlace.From.TOP_RIGHT, 8, 3, 1, 0.45);

    private final Typesetter typesetter;
    private final byte[] template;
    private final StampSize size;

    /// @param forms with the template of the stamp
    public ReceiveStamp(Typesetter typesetter, RegisterForms forms, StampSize size) {
        this.typesetter = typesetter;
        this.template = forms.stamp();
        this.size = size;
    }

    /// The stamp alone, on a page of its size.
    public byte[] slip(StampText text) {
        return StampWriter.sized(set(text), size);
    }

    /// A copy of a letter with stamps on its first page: at the top right, or where there is room.
    /// The bytes of the original stay as they are at the beginning of the copy.
    ///
    /// @param words of the first page, to be left clear
    /// @param place of the first stamp, where it is not to be sought
    /// @throws saraban.templates.UnreadableDocumentException when the PDF is encrypted or damaged
    public byte[] on(
            byte[] letter,
            List<StampText> texts,
            List<PlacedWord> words,
            Optional<StampPlace> place) {
        List<byte[]> slips = texts.stream().map(this::set).toList();
        return new StampWriter(size)
                .add(letter, slips, (width, height) -> places(width, height, texts, words, place));
    }

    private List<StampPlace> places(
            double widthMm,
            double heightMm,
            List<StampText> texts,
            List<PlacedWord> words,
            Optional<StampPlace> first) {
        var free = new FreePlace(widthMm, heightMm, words);
        first.ifPresent(place -> free.take(box(place)));
        List<StampPlace> places = new ArrayList<>(first.stream().toList());
        while (places.size() < texts.size()) {
            FreePlace.Box found = free.next(SEARCH, size.widthMm(), size.heightMm());
            places.add(new StampPlace(found.left(), found.top()));
        }
        return places;
    }

    private FreePlace.Box box(StampPlace place) {
        return new FreePlace.Box(place.leftMm(), place.topMm(), size.widthMm(), size.heightMm());
    }

    private byte[] set(StampText text) {
        WordprocessingMLPackage document = DocxFile.open(template);
        new TemplateFiller(
                        Map.of(
                                "office", new TokenValue.Text(text.office()),
                                "number", new TokenValue.Text(text.number()),
                                "day", new TokenValue.Text(text.day()),
                                "time", new TokenValue.Text(text.time())))
                .fill(document);
        return typesetter
                .typeset(document, new TypesetOptions("ตรารับหนังสือ", Instant.EPOCH, false, false))
                .pdf();
    }
}
