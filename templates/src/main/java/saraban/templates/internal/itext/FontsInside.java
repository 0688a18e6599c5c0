package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for fonts of a page that are not inside its file: iText's check passes them by.
final class FontsInside {
    private static final List<PdfName> FILES =
            List.of(PdfName.FontFile, PdfName.FontFile2, PdfName.FontFile3);

    private final Set<PdfObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /// The name of a font that is not there.
    Optional<String> lacking(PdfDictionary resources) {
        if (resources == null || !seen.add(resources)) {
            return Optional.empty();
        }
        for (PdfDictionary font : dictionaries(resources.getAsDictionary(PdfName.Font))) {
            if (!inside(font)) {
                return Optional.of(String.valueOf(font.getAsName(PdfName.BaseFont)));
            }
        }
        return dictionaries(resources.getAsDictionary(PdfName.XObject)).stream()
                .flatMap(form -> lacking(form.getAsDictionary(PdfName.Resources)).stream())
                .findFirst();
    }

    private static List<PdfDictionary> dictionaries(PdfDictionary holder) {
        return holder == null
                ? List.of()
                : holder.keySet().stream()
                        .map(holder::getAsDictionary)
                        .filter(found -> found != null)
                        .toList();
    }

    private static boolean inside(PdfDictionary font) {
        if (PdfName.Type3.equals(font.getAsName(PdfName.Subtype))) {
            return true;
        }
        PdfArray parts = font.getAsArray(PdfName.DescendantFonts);
        PdfDictionary holder = parts == null ? font : parts.getAsDictionary(0);
        PdfDictionary descriptor =
                holder == null ? null : holder.getAsDictionary(PdfName.FontDescriptor);
        return descriptor != null && FILES.stream().anyMatch(descriptor::containsKey);
    }
}
