package saraban.corpus.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import saraban.corpus.plan.text.PlanJson;

/// Invented plans for the tests of every module.
public final class SamplePlans {
    private SamplePlans() {}

    /// A plan of `samples/plans`.
    ///
    /// @param name of its file, without `.json`
    public static Plan read(String name) {
        return PlanJson.parse(text(name));
    }

    public static String text(String name) {
        try (InputStream file =
                SamplePlans.class.getResourceAsStream("/samples/plans/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("sample plan '%s': none".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A small action plan: two strategies, three actions and a sum.
    public static Plan actions() {
        return Plan.of(
                PlanKind.ACTION_PLAN,
                "แผนปฏิบัติการพัฒนาบุคลากร พ.ศ. ๒๕๖๗ - ๒๕๖๘",
                new FiscalYears(2567, 2568),
                Map.of("issuer", "สำนักปลัดเทศบาลตำบลดงสว่าง"),
                Map.of(),
                Map.of(
                        "actions",
                        TableDraft.of(
                                List.of(
                                        Map.of(
                                                "strategy", "๑ พัฒนาทักษะดิจิทัล",
                                                "subStrategy", "๑.๑ อบรมพื้นฐาน",
                                                "measure", "อบรมการใช้ตารางคำนวณ",
                                                "years.2567", "↔",
                                                "years.2568", "↔",
                                                "unit", "กองคลัง",
                                                "budget", "ปีละ ๕๐,๐๐๐ บาท"),
                                        Map.of(
                                                "measure", "อบรมการสืบค้นเอกสาร",
                                                "years.2568", "✓",
                                                "unit", "สำนัก ปลัด",
                                                "budget", "120,000"),
                                        Map.of(
                                                "strategy", "๒ เสริมสร้างคุณธรรม",
                                                "subStrategy", "๒.๑ ยกย่องผู้ทำดี",
                                                "measure", "มอบเกียรติบัตร",
                                                "years.2567", "x",
                                                "unit", "กองการศึกษา",
                                                "budget", "ไม่ใช้งบประมาณ"),
                                        Map.of("strategy", "รวม", "budget", "๒๒๐,๐๐๐")))));
    }
}
