package saraban.templates.internal.layout;

import java.util.Optional;

/// A place in the structure of a document, by which it is read aloud, searched and reflowed. Two
/// marks belong to the same paragraph when their tag is the same object.
public final class Tag {
    /// What stands at the place, with its name in a PDF.
    public enum Role {
        DOCUMENT("Document"),
        HEADING("H"),
        PARAGRAPH("P"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table"),
        ROW("TR"),
        HEAD_CELL("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        LINK("Link"),
        /// What is no part of the text: lines, colours, what is repeated on each page.
        ARTIFACT("Artifact");

        private final String pdfName;

        Role(String pdfName) {
            this.pdfName = pdfName;
        }

        public String pdfName() {
            return pdfName;
        }
    }

    /// Lines and colours.
    public static final Tag ARTIFACT = new Tag(Role.ARTIFACT, null, "", 1, 1);
    public static final Tag HEADER = new Tag(Role.ARTIFACT, null, "Header", 1, 1);
    public static final Tag FOOTER = new Tag(Role.ARTIFACT, null, "Footer", 1, 1);

    private final Role role;
    private final Optional<Tag> parent;
    private final String text;
    private final int columns;
    private final int rows;

    private Tag(Role role, Tag parent, String text, int columns, int rows) {
        this.role = role;
        this.parent = Optional.ofNullable(parent);
        this.text = text;
        this.columns = columns;
        this.rows = rows;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT, null, "", 1, 1);
    }

    Tag child(Role kind) {
        return new Tag(kind, this, "", 1, 1);
    }

    /// A picture that stands in a document on its own.
    public static Tag picture(String alternative) {
        return document().figure(alternative);
    }

    /// @param level from 1
    Tag heading(int level, String words) {
        return new Tag(Role.HEADING, this, words, level, 1);
    }

    /// @param bulleted whether its items bear a sign in place of a number
    Tag list(boolean bulleted) {
        return new Tag(Role.LIST, this, bulleted ? "Disc" : "Decimal", 1, 1);
    }

    Tag cell(boolean head, int spannedColumns, int spannedRows) {
        return new Tag(head ? Role.HEAD_CELL : Role.CELL, this, "", spannedColumns, spannedRows);
    }

    /// @param alternative what is read in place of the picture
    Tag figure(String alternative) {
        return new Tag(Role.FIGURE, this, alternative, 1, 1);
    }

    Tag link(String address) {
        return new Tag(Role.LINK, this, address, 1, 1);
    }

    public Role role() {
        return role;
    }

    public Optional<Tag> parent() {
        return parent;
    }

    public boolean isArtifact() {
        return role == Role.ARTIFACT;
    }

    boolean isCell() {
        return role == Role.CELL || role == Role.HEAD_CELL;
    }

    /// The words of a heading, of a picture's stand-in, the address of a link, the numbering of a
    /// list, the kind of an artifact; else empty.
    public String text() {
        return text;
    }

    /// The level of a heading, from 1.
    public int level() {
        return columns;
    }

    /// Columns that a cell spans.
    public int columns() {
        return columns;
    }

    /// Rows that a cell spans.
    public int rows() {
        return rows;
    }
}
