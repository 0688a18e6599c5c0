package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.corpus.letter.Series;

class FormLintTest {
    private static final byte[] TEMPLATE = SampleLetters.FORMS.form("external-letter").template();

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void theFormsOfTheProgramAreSound(String form) {
        assertEquals(List.of(), FormLint.check(SampleLetters.FORMS.form(form)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml|${subject!}|${subjct}|UNKNOWN_TOKEN|document, paragraph 4 'เรื่อง ${subjct}'|token ${subjct} stands for nothing; it would be printed as it is; did you mean ${subject}?",
                "word/document.xml|${subject!}|${subject|UNCLOSED_TOKEN|document, paragraph 4 'เรื่อง ${subject'|a token is opened and not closed: ${subject; did you mean ${subject}?",
                "word/document.xml|${dated!}|${da</w:t></w:r><w:r><w:t>ted}|SPLIT_TOKEN|document, paragraph 3 '${dated}'|token ${dated} is cut into several runs; it is filled all the same",
                "word/document.xml|<w:r><w:t>${dated!}|<w:r><w:rPr><w:b/></w:rPr><w:t>${dated!}|BOLD_DIFFERS|document, paragraph 3 '${dated!}'|only one script is bold: w:b without w:bCs",
                "word/document.xml|<w:r><w:t>${dated!}|<w:r><w:rPr><w:iCs/></w:rPr><w:t>${dated!}|ITALIC_DIFFERS|document, paragraph 3 '${dated!}'|only one script is italic: w:iCs without w:i",
                "word/document.xml|<w:r><w:t>${dated!}|<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>${dated!}|SIZES_DIFFER|document, paragraph 3 '${dated!}'|Latin and Thai are set in different sizes: 14.0 pt / none",
                "word/document.xml|<w:titlePg/>|<w:cols w:num=\"2\"/><w:titlePg/>|NOT_TYPESET|document|not typeset: columns",
                "word/styles.xml|w:cs=\"TH Sarabun New\"|w:cs=\"Angsana New\"|FONTS_DIFFER|document defaults|Latin and Thai are set in different fonts: Angsana New / TH Sarabun New",
                "word/styles.xml|w:bidi=\"th-TH\"|w:bidi=\"ar-SA\"|NO_THAI_LANGUAGE|document defaults|the language of Thai text is not said to be th-TH: w:lang w:bidi",
                "word/styles.xml|<w:szCs w:val=\"64\"/>|<w:szCs w:val=\"32\"/>|SIZES_DIFFER|style Urgency|Latin and Thai are set in different sizes: 32.0 pt / 16.0 pt",
            })
    void aFaultIsNamedWithItsPlace(
            String entry, String sound, String faulty, LintCode code, String place, String english)
            throws IOException {
        List<FormLint.Finding> found = FormLint.check(changed(entry, sound, faulty));
        assertEquals(
                List.of(code + " " + place + ": " + english),
                found.stream()
                        .map(one -> one.code() + " " + one.place().english() + ": " + one.english())
                        .toList());
    }

    @Test
    void aPlaceThatIsMissingIsNamedInBothLanguages() throws IOException {
        byte[] docx = changed("word/document.xml", "${closing}", "ขอแสดงความนับถือ");
        Form external = SampleLetters.FORMS.form("external-letter");
        var form =
                new Form(
                        "own",
                        "ของเรา",
                        11,
                        Series.ORDINARY,
                        external.fields(),
                        Continuation.NONE,
                        docx);
        assertEquals(
                List.of(
                        new FormLint.Finding(
                                LintCode.NO_PLACE,
                                true,
                                LintPlace.of("document"),
                                "the template has no place for ${closing}",
                                "แบบฟอร์มไม่มีที่สำหรับ ${closing}")),
                FormLint.check(form));
    }

    @Test
    void aClerkReadsInThaiWhatIsWrongWhereAndWhatWasMeant() throws IOException {
        List<FormLint.Finding> found =
                FormLint.check(
                        changed("word/document.xml", "${signatory.name}", "${signatry.nmae}"));
        assertEquals(
                List.of(
                        "คำแทน ${signatry.nmae} ไม่มีความหมาย จะถูกพิมพ์ออกมาตามตัวอักษร น่าจะหมายถึง ${signatory.name}"),
                found.stream().map(FormLint.Finding::thai).toList());
        assertEquals(
                List.of("เนื้อหา ย่อหน้าที่ 10 “${signatry.nmae}”"),
                found.stream().map(one -> one.place().thai()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "header2, หัวกระดาษ 2",
        "footer1, ท้ายกระดาษ 1",
        "style Urgency, ลักษณะ Urgency",
        "document defaults, ค่าเริ่มต้นของเอกสาร",
        "file, ทั้งไฟล์"
    })
    void everyPartHasAThaiName(String part, String thai) {
        assertEquals(thai, LintPlace.of(part).thai());
    }

    @Test
    void aTokenThatIsLikeNoOtherIsNotGuessedAt() throws IOException {
        List<FormLint.Finding> found =
                FormLint.check(changed("word/document.xml", "${subject!}", "${telephone}"));
        assertEquals(
                List.of("token ${telephone} stands for nothing; it would be printed as it is"),
                found.stream().map(FormLint.Finding::english).toList());
    }

    @Test
    void aCutTokenIsJoinedAndTheMendedFileIsSound() throws IOException {
        byte[] cut = changed("word/document.xml", "${dated!}", "${da</w:t></w:r><w:r><w:t>ted!}");
        byte[] healed = FormLint.heal(cut).orElseThrow();
        assertEquals(List.of(), FormLint.check(healed));
        assertEquals(Optional.empty(), FormLint.heal(healed));
        assertEquals(Optional.empty(), FormLint.heal(TEMPLATE));
    }

    @Test
    void whatIsNoDocxIsSaidToBeNone() {
        assertEquals(
                List.of(LintCode.NO_DOCX),
                FormLint.check(new byte[] {1, 2, 3}).stream().map(FormLint.Finding::code).toList());
    }

    private static byte[] changed(String entryName, String sound, String faulty)
            throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(TEMPLATE));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(entryName)
                                ? replaced(content, sound, faulty)
                                : content);
            }
        }
        return changed.toByteArray();
    }

    private static byte[] replaced(byte[] content, String sound, String faulty) {
        String xml =
                new String(content, StandardCharsets.UTF_8)
                        .replaceAll(" xml:space=\"preserve\"", "")
                        .replaceAll(">\\s+<", "><");
        if (!xml.contains(sound)) {
            throw new AssertionError("expected '" + sound + "' in " + xml);
        }
        return xml.replace(sound, faulty).getBytes(StandardCharsets.UTF_8);
    }
}
