package saraban.templates.internal.docx4j.style;

import java.util.Optional;
import org.docx4j.dml.BaseStyles.FontScheme;
import org.docx4j.dml.FontCollection;
import org.docx4j.dml.TextFont;
import org.docx4j.openpackaging.parts.ThemePart;
import org.docx4j.wml.STTheme;

/// The families a theme stands for.
final class ThemeFonts {
    private final Optional<FontScheme> scheme;

    ThemeFonts(ThemePart part) {
        scheme = Optional.ofNullable(part).map(ThemePart::getFontScheme);
    }

    /// The family for a theme font, nothing when the theme has none.
    Optional<String> family(STTheme theme) {
        if (theme == null || scheme.isEmpty()) {
            return Optional.empty();
        }
        return switch (theme) {
            case MAJOR_ASCII, MAJOR_H_ANSI, MAJOR_EAST_ASIA -> latin(scheme.get().getMajorFont());
            case MINOR_ASCII, MINOR_H_ANSI, MINOR_EAST_ASIA -> latin(scheme.get().getMinorFont());
            case MAJOR_BIDI -> thai(scheme.get().getMajorFont());
            case MINOR_BIDI -> thai(scheme.get().getMinorFont());
        };
    }

    private static Optional<String> latin(FontCollection fonts) {
        return named(fonts.getLatin());
    }

    private static Optional<String> thai(FontCollection fonts) {
        return named(fonts.getCs())
                .or(
                        () ->
                                fonts.getFont().stream()
                                        .filter(font -> "Thai".equals(font.getScript()))
                                        .map(FontCollection.Font::getTypeface)
                                        .findFirst());
    }

    private static Optional<String> named(TextFont font) {
        return Optional.ofNullable(font).map(TextFont::getTypeface).filter(name -> !name.isBlank());
    }
}
