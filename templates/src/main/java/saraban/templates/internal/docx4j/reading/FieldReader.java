package saraban.templates.internal.docx4j.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.STFldCharType;
import saraban.templates.internal.flow.Inline.Field;
import saraban.templates.internal.flow.Numerals;
import saraban.templates.internal.flow.RunFormat;

/// Follows the fields of a paragraph: page numbers are made anew, other fields show the result
/// stored in them.
final class FieldReader {
    private static final Pattern FORMAT = Pattern.compile("\\\\\\*\\s*(\\S+)");
    // Their stored result is what a reader expects to see.
    private static final Set<String> SHOWN =
            Set.of(
                    "HYPERLINK",
                    "REF",
                    "PAGEREF",
                    "TOC",
                    "SEQ",
                    "STYLEREF",
                    "DATE",
                    "TIME",
                    "CREATEDATE",
                    "SAVEDATE",
                    "PRINTDATE",
                    "FORMTEXT",
                    "FORMDROPDOWN",
                    "MERGEFIELD",
                    "DOCPROPERTY",
                    "AUTHOR",
                    "TITLE",
                    "FILENAME",
                    "QUOTE",
                    "ASK",
                    "FILLIN",
                    "SET",
                    "IF",
                    "NOTEREF",
                    "XE",
                    "TC",
                    "INDEX",
                    "SECTION",
                    "NUMCHARS",
                    "NUMWORDS",
                    "=");

    private static final class Open {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean replaced;
        private RunFormat format;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Reading reading;

    FieldReader(Reading reading) {
        this.reading = reading;
    }

    /// @return a page number to be set in place of the field's stored result
    Optional<Field> mark(STFldCharType type, RunFormat format) {
        switch (type) {
            case null -> reading.met("field mark of an unknown kind left out");
            case BEGIN -> {
                Open field = new Open();
                field.format = format;
                open.push(field);
            }
            case SEPARATE -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                    return number(open.peek());
                }
            }
            case END -> {
                if (!open.isEmpty()) {
                    Open field = open.pop();
                    return field.result ? Optional.empty() : number(field);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Field> number(Open field) {
        Optional<Field> number = field(field.instruction.toString(), field.format);
        field.replaced = number.isPresent();
        return number;
    }

    void instruction(String text, RunFormat format) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(text);
            open.peek().format = format;
        }
    }

    /// Whether text here is the instruction of a field or the old result of a page number.
    boolean hides() {
        return open.stream().anyMatch(field -> !field.result || field.replaced);
    }

    /// The page number an instruction asks for, nothing for other fields or without one.
    Optional<Field> field(String instruction, RunFormat format) {
        String text = instruction == null ? "" : instruction.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String name = text.split("[\\s\\\\]")[0].toUpperCase(Locale.ROOT);
        Field.Kind kind =
                switch (name) {
                    case "PAGE" -> Field.Kind.PAGE;
                    case "NUMPAGES" -> Field.Kind.NUMPAGES;
                    case "SECTIONPAGES" -> Field.Kind.SECTIONPAGES;
                    default -> null;
                };
        if (kind == null) {
            if (!SHOWN.contains(name) && !name.startsWith("=")) {
                reading.met("field %s shows its stored result".formatted(name));
            }
            return Optional.empty();
        }
        return Optional.of(new Field(kind, numerals(text), format));
    }

    private static Optional<Numerals> numerals(String instruction) {
        Matcher format = FORMAT.matcher(instruction);
        while (format.find()) {
            Numerals numerals =
                    switch (format.group(1)) {
                        case "ThaiArabic" -> Numerals.THAI_NUMBERS;
                        case "ThaiLetter" -> Numerals.THAI_LETTERS;
                        case "Arabic" -> Numerals.DECIMAL;
                        case "roman" -> Numerals.LOWER_ROMAN;
                        case "ROMAN", "Roman" -> Numerals.UPPER_ROMAN;
                        case "alphabetic" -> Numerals.LOWER_LETTER;
                        case "ALPHABETIC" -> Numerals.UPPER_LETTER;
                        default -> null;
                    };
            if (numerals != null) {
                return Optional.of(numerals);
            }
        }
        return Optional.empty();
    }
}
