package saraban.corpus.plan;

import static saraban.corpus.plan.ChapterForm.needed;
import static saraban.corpus.plan.ColumnForm.count;
import static saraban.corpus.plan.ColumnForm.numbered;
import static saraban.corpus.plan.ColumnForm.of;
import static saraban.corpus.plan.ColumnForm.text;

import java.util.List;
import java.util.OptionalInt;

/// The form of the report of one indicator of a performance agreement.
final class KpiForms {
    private static final TableForm PROJECTS =
            TableForm.of(
                            "projects",
                            "ข้อมูลผลการดำเนินงาน",
                            numbered("no", "ที่"),
                            text("project", "แผนงาน/โครงการ").as(RowPart.PROJECT),
                            text("target", "เป้าหมาย"),
                            count("targetSessions", "เป้าหมาย (ครั้ง)").notAddedUp(),
                            count("targetPlaces", "แห่งต่อครั้ง").notAddedUp(),
                            count("targetEach", "คนต่อแห่ง").notAddedUp(),
                            count("targetPeople", "เป้าหมายรวม (คน)"),
                            text("result", "ผลการดำเนินงาน"),
                            count("statedSessions", "จัดจริง (ครั้ง)"),
                            count("statedPeople", "ผู้เข้าร่วม (คน)"),
                            of("success", "ผลสำเร็จร้อยละ", CellType.PERCENT))
                    .needed();

    private static final TableForm SESSIONS =
            TableForm.of(
                    "sessions",
                    "รายการครั้งที่จัด",
                    numbered("project", "โครงการที่").as(RowPart.PROJECT),
                    numbered("no", "ครั้งที่"),
                    of("dates", "วันที่", CellType.DATE),
                    text("place", "สถานที่").as(RowPart.UNIT),
                    count("people", "ผู้เข้าร่วม (คน)"));

    private static final TableForm LEVELS =
            TableForm.of(
                            "levels",
                            "เกณฑ์การให้คะแนน",
                            of("level", "ระดับคะแนน", CellType.SCORE),
                            text("criterion", "เกณฑ์การให้คะแนน"))
                    .needed();

    private static final TableForm SCORES =
            TableForm.of(
                            "scores",
                            "การคำนวณคะแนนจากผลการดำเนินงาน",
                            text("indicator", "ตัวชี้วัด").as(RowPart.INDICATOR),
                            of("weight", "น้ำหนักร้อยละ", CellType.PERCENT).addedUp(),
                            text("result", "ผลการดำเนินงาน"),
                            of("score", "ค่าคะแนนที่ได้", CellType.SCORE),
                            of("weighted", "ค่าคะแนนถ่วงน้ำหนัก", CellType.SCORE).addedUp())
                    .needed();

    private static final TableForm EVIDENCE =
            TableForm.of(
                            "evidence",
                            "หลักฐานอ้างอิง",
                            numbered("project", "โครงการที่").as(RowPart.PROJECT),
                            text("document", "หลักฐาน"),
                            count("copies", "จำนวน"))
                    .needed();

    static final PlanForm REPORT =
            new PlanForm(
                    OptionalInt.of(1),
                    List.of(
                            FieldForm.of("round6", "รอบ ๖ เดือน", CellType.MARK),
                            FieldForm.of("round9", "รอบ ๙ เดือน", CellType.MARK),
                            FieldForm.of("round12", "รอบ ๑๒ เดือน", CellType.MARK),
                            FieldForm.needed("indicatorNumber", "ตัวชี้วัดที่"),
                            FieldForm.needed("indicatorName", "ชื่อตัวชี้วัด"),
                            FieldForm.needed("supervisor", "ผู้กำกับดูแล"),
                            FieldForm.text("supervisorPhone", "โทรศัพท์ผู้กำกับดูแล"),
                            FieldForm.text("collectorsPhone", "โทรศัพท์ผู้จัดเก็บข้อมูล"),
                            FieldForm.of(
                                    "pointStep",
                                    "ช่วงการปรับเกณฑ์ (ร้อยละต่อ ๑ คะแนน)",
                                    CellType.PERCENT),
                            FieldForm.of(
                                    "wholeAgreement",
                                    "ตารางคะแนนมีทุกตัวชี้วัดของคำรับรอง",
                                    CellType.MARK)),
                    List.of(
                            needed("collectors", "ผู้จัดเก็บข้อมูล"),
                            needed("definition", "คำอธิบาย"),
                            needed("explanation", "คำชี้แจงการปฏิบัติงาน/มาตรการที่ได้ดำเนินการ"),
                            needed("support", "ปัจจัยสนับสนุนต่อการดำเนินงาน"),
                            needed("obstacles", "อุปสรรคต่อการดำเนินงาน"),
                            needed("suggestions", "ข้อเสนอแนะสำหรับการดำเนินงานในปีต่อไป")),
                    List.of(PROJECTS, SESSIONS, LEVELS, SCORES, EVIDENCE));

    private KpiForms() {}
}
