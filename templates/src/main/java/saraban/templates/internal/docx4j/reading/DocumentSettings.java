package saraban.templates.internal.docx4j.reading;

import java.util.Optional;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFtnProps;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.docx4j.style.ListCounter;
import saraban.templates.internal.flow.Numerals;

/// The settings that hold for a whole document.
final class DocumentSettings {
    private static final double DEFAULT_TAB = 36;

    private final Optional<CTSettings> settings;

    DocumentSettings(MainDocumentPart main) {
        settings =
                Optional.ofNullable(main.getDocumentSettingsPart())
                        .map(DocumentSettingsPart::getJaxbElement);
    }

    double defaultTab() {
        return settings.map(CTSettings::getDefaultTabStop)
                .map(CTTwipsMeasure::getVal)
                .map(Lengths::twips)
                .orElse(DEFAULT_TAB);
    }

    boolean evenAndOddHeaders() {
        return settings.map(CTSettings::getEvenAndOddHeaders)
                .map(BooleanDefaultTrue::isVal)
                .orElse(false);
    }

    /// Whether spaces between paragraphs are added; word processors keep the larger one else.
    boolean addedSpace() {
        return settings.map(CTSettings::getCompat)
                .map(compatibility -> compatibility.getDoNotUseHTMLParagraphAutoSpacing())
                .map(BooleanDefaultTrue::isVal)
                .orElse(false);
    }

    /// How footnotes are counted.
    Numerals noteNumerals() {
        return settings.map(CTSettings::getFootnotePr)
                .map(CTFtnProps::getNumFmt)
                .map(format -> format.getVal())
                .map(ListCounter::of)
                .orElse(Numerals.DECIMAL);
    }
}
