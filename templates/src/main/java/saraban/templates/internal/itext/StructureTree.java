package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfDictionary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.layout.Mark;
import saraban.templates.internal.layout.Tag;

/// The structure of a document as it is met when its pages are written, in the order of reading.
final class StructureTree {
    /// What an element holds.
    sealed interface Kid {}

    /// A stretch of the content of a page.
    ///
    /// @param page from 0
    /// @param number of the stretch on its page, from 0
    record Content(int page, int number) implements Kid {}

    /// An area of a page that leads somewhere.
    record Area(int page, PdfDictionary annotation) implements Kid {}

    /// An element of the structure.
    static final class Element implements Kid {
        private final String name;
        private final Optional<Tag> tag;
        private final List<Kid> kids = new ArrayList<>();
        private Optional<Box> box = Optional.empty();

        Element(String name, Optional<Tag> tag) {
            this.name = name;
            this.tag = tag;
        }

        String name() {
            return name;
        }

        Optional<Tag> tag() {
            return tag;
        }

        List<Kid> kids() {
            return kids;
        }

        /// The place of a picture.
        Optional<Box> box() {
            return box;
        }
    }

    /// A box in the coordinates of its page.
    record Box(double left, double bottom, double right, double top) {}

    /// A heading, or the beginning of a part, to be reached at once.
    ///
    /// @param level from 1
    /// @param page from 0
    /// @param top in the coordinates of its page
    record Bookmark(int level, String words, int page, double top) {}

    private final Element document = new Element("Document", Optional.empty());
    private Element root = document;
    private final Map<Tag, Element> elements = new IdentityHashMap<>();
    private final List<List<Element>> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int parts;

    Element document() {
        return document;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /// The elements that the stretches of each page belong to, by their number.
    List<List<Element>> pages() {
        return pages;
    }

    /// What follows is a part of its own, reached by its title, with its headings below.
    void nextPart(String title, double top) {
        root = new Element("Part", Optional.empty());
        document.kids.add(root);
        parts++;
        bookmarks.add(new Bookmark(1, title, pages.size(), top));
    }

    void nextPage() {
        pages.add(new ArrayList<>());
    }

    /// Sees to it that the element is there, even if it stays empty.
    void place(Tag tag) {
        if (!tag.isArtifact()) {
            element(tag);
        }
    }

    /// A new stretch of content on the last page.
    ///
    /// @param top of the content, for bookmarks
    /// @return its number on that page
    int content(Tag tag, double top) {
        int page = pages.size() - 1;
        if (tag.role() == Tag.Role.HEADING && !elements.containsKey(tag)) {
            bookmarks.add(new Bookmark(tag.level() + Math.min(parts, 1), tag.text(), page, top));
        }
        Element element = element(tag);
        int number = pages.getLast().size();
        pages.getLast().add(element);
        element.kids.add(new Content(page, number));
        return number;
    }

    void area(Mark.Link link, int page, PdfDictionary annotation) {
        element(link.tag()).kids.add(new Area(page, annotation));
    }

    void picture(Tag tag, Box box) {
        element(tag).box = Optional.of(box);
    }

    private Element element(Tag tag) {
        if (tag.role() == Tag.Role.DOCUMENT) {
            return root;
        }
        Element known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Element parent = element(tag.parent().orElseThrow());
        Element element = new Element(name(tag), Optional.of(tag));
        parent.kids.add(element);
        elements.put(tag, element);
        return element;
    }

    /// What an element is called in a PDF.
    static String name(Tag tag) {
        boolean heading = tag.role() == Tag.Role.HEADING;
        return heading ? "H" + Math.min(6, tag.level()) : tag.role().pdfName();
    }
}
