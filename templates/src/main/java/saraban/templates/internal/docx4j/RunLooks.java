package saraban.templates.internal.docx4j;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPrAbstract;

/// Face, size, weight and slant of a run, once for Latin and once for Thai, as Word keeps them.
/// Each question answers with what was found where the two disagree.
record RunLooks(
        RFonts fontNames,
        HpsMeasure size,
        HpsMeasure thaiSize,
        BooleanDefaultTrue isBold,
        BooleanDefaultTrue isThaiBold,
        BooleanDefaultTrue isItalic,
        BooleanDefaultTrue isThaiItalic,
        CTLanguage language) {
    private static final RunLooks PLAIN =
            new RunLooks(null, null, null, null, null, null, null, null);

    static RunLooks of(RPrAbstract properties) {
        return properties == null
                ? PLAIN
                : new RunLooks(
                        properties.getRFonts(),
                        properties.getSz(),
                        properties.getSzCs(),
                        properties.getB(),
                        properties.getBCs(),
                        properties.getI(),
                        properties.getICs(),
                        properties.getLang());
    }

    Optional<String> fonts() {
        if (fontNames == null) {
            return Optional.empty();
        }
        Set<String> names = new TreeSet<>();
        Stream.of(fontNames.getAscii(), fontNames.getHAnsi(), fontNames.getCs())
                .map(name -> name == null ? "none" : name)
                .forEach(names::add);
        boolean hintOnly = names.equals(Set.of("none"));
        return names.size() == 1 || hintOnly
                ? Optional.empty()
                : Optional.of(String.join(" / ", names));
    }

    boolean fontMissing() {
        return fontNames == null || fontNames.getAscii() == null;
    }

    Optional<String> sizes() {
        String latin = points(size);
        String thai = points(thaiSize);
        return latin.equals(thai) ? Optional.empty() : Optional.of(latin + " / " + thai);
    }

    boolean sizeMissing() {
        return size == null && thaiSize == null;
    }

    private static String points(HpsMeasure measure) {
        return measure == null ? "none" : measure.getVal().doubleValue() / 2 + " pt";
    }

    Optional<String> bold() {
        return differ("w:b", isBold, "w:bCs", isThaiBold);
    }

    Optional<String> italic() {
        return differ("w:i", isItalic, "w:iCs", isThaiItalic);
    }

    private static Optional<String> differ(
            String latinName, BooleanDefaultTrue latin, String thaiName, BooleanDefaultTrue thai) {
        boolean isLatin = latin != null && latin.isVal();
        boolean isThai = thai != null && thai.isVal();
        if (isLatin == isThai) {
            return Optional.empty();
        }
        return Optional.of(
                isLatin ? latinName + " without " + thaiName : thaiName + " without " + latinName);
    }

    boolean thai() {
        return language != null && "th-TH".equals(language.getBidi());
    }
}
