package saraban.corpus.plan;

import static saraban.corpus.plan.ChapterForm.needed;
import static saraban.corpus.plan.ChapterForm.optional;
import static saraban.corpus.plan.ColumnForm.amount;
import static saraban.corpus.plan.ColumnForm.numbered;
import static saraban.corpus.plan.ColumnForm.of;
import static saraban.corpus.plan.ColumnForm.text;

import java.util.List;
import java.util.OptionalInt;

/// The forms of a strategy and of the action plan that carries it out.
final class StrategyForms {
    static final TableForm STRATEGIES =
            TableForm.of(
                            "strategies",
                            "ประเด็นยุทธศาสตร์",
                            numbered("no", "ยุทธศาสตร์ที่").as(RowPart.STRATEGY),
                            text("title", "ประเด็นยุทธศาสตร์"))
                    .needed();

    /// Five columns in one table, or three; a strategy has one of them.
    static final PlanForm STRATEGY =
            new PlanForm(
                    OptionalInt.empty(),
                    List.of(
                            FieldForm.needed("issuer", "หน่วยงานเจ้าของยุทธศาสตร์"),
                            FieldForm.text("coverTitle", "ชื่อบนปก"),
                            FieldForm.text("meetingNumber", "ประชุมครั้งที่"),
                            FieldForm.of("meetingDate", "วันที่ประชุม", CellType.DATE),
                            FieldForm.of("announced", "ประกาศ ณ วันที่", CellType.DATE),
                            FieldForm.text("signer", "ผู้ลงนาม"),
                            FieldForm.text("signerPosition", "ตำแหน่งผู้ลงนาม")),
                    List.of(
                            optional("principle", "หลักการ"),
                            needed("vision", "วิสัยทัศน์"),
                            optional("mission", "พันธกิจ"),
                            needed("goals", "เป้าหมาย"),
                            optional("indicators", "ตัวชี้วัด และข้อเสนอระดับเป้าหมาย"),
                            optional("footnote", "เชิงอรรถ"),
                            optional("remarks", "หมายเหตุ")),
                    List.of(
                            STRATEGIES,
                            TableForm.of(
                                    "mechanism",
                                    "กลไกการนำยุทธศาสตร์ไปปฏิบัติ",
                                    numbered("subStrategy", "กลยุทธ์").as(RowPart.STRATEGY),
                                    text("goals", "เป้าประสงค์"),
                                    text("indicators", "ตัวชี้วัดความสำเร็จ").as(RowPart.INDICATOR),
                                    text("outcomes", "ผลลัพธ์"),
                                    text("actors", "ผู้ขับเคลื่อนและผู้สนับสนุน").as(RowPart.UNIT)),
                            TableForm.of(
                                    "measures",
                                    "รายละเอียดยุทธศาสตร์",
                                    numbered("subStrategy", "กลยุทธ์").as(RowPart.STRATEGY),
                                    text("measure", "แนวทางปฏิบัติ / มาตรการ").as(RowPart.PROJECT),
                                    text("indicators", "ตัวชี้วัด").as(RowPart.INDICATOR))));

    static final PlanForm ACTION_PLAN =
            new PlanForm(
                    OptionalInt.empty(),
                    List.of(
                            FieldForm.needed("issuer", "หน่วยงานเจ้าของแผน"),
                            FieldForm.text("coverTitle", "ชื่อบนปก"),
                            FieldForm.of("budgetTotal", "งบประมาณรวมตลอดแผน", CellType.AMOUNT)),
                    List.of(optional("principle", "หลักการ"), optional("footnote", "เชิงอรรถ")),
                    List.of(
                            TableForm.of(
                                            "actions",
                                            "แผนปฏิบัติการ",
                                            numbered("strategy", "ยุทธศาสตร์").as(RowPart.STRATEGY),
                                            numbered("subStrategy", "กลยุทธ์"),
                                            text("measure", "แนวทางการดำเนินงาน")
                                                    .as(RowPart.PROJECT),
                                            text("steps", "ขั้นตอนและวิธีการ"),
                                            of("years", "ระยะเวลา", CellType.MARK)
                                                    .eachYear()
                                                    .as(RowPart.YEARS),
                                            text("unit", "หน่วยงานที่รับผิดชอบ").as(RowPart.UNIT),
                                            amount("budget", "งบประมาณ"))
                                    .needed()));

    private StrategyForms() {}
}
