package saraban.corpus.plan;

import static saraban.corpus.plan.ChapterForm.listOf;
import static saraban.corpus.plan.ChapterForm.needed;
import static saraban.corpus.plan.ChapterForm.optional;
import static saraban.corpus.plan.ColumnForm.amount;
import static saraban.corpus.plan.ColumnForm.count;
import static saraban.corpus.plan.ColumnForm.numbered;
import static saraban.corpus.plan.ColumnForm.of;
import static saraban.corpus.plan.ColumnForm.text;

import java.util.List;
import java.util.OptionalInt;

/// The forms of the yearly plan for staff, and of the plan for three years that the provincial
/// committee approves.
final class PersonnelForms {
    // Five of each: the least that the yearly plans name under SWOT.
    private static final int SWOT_POINTS = 5;

    private static final TableForm COMMITTEE =
            TableForm.of(
                    "committee",
                    "คณะกรรมการ",
                    text("role", "ทำหน้าที่"),
                    text("name", "ชื่อ"),
                    text("position", "ตำแหน่ง"));

    // Units stand as rows, since an office may have twenty of them and paper has one width.
    private static final TableForm STAFF =
            TableForm.of(
                            "staff",
                            "โครงสร้างการแบ่งส่วนราชการ",
                            text("unit", "สำนัก/กอง").as(RowPart.UNIT),
                            count("filled", "มีคนครอง"),
                            count("vacant", "ว่าง"),
                            count("total", "รวม"))
                    .adding("total", "filled", "vacant")
                    .needed();

    private static final TableForm PROJECTS =
            TableForm.of(
                            "projects",
                            "โครงการ/กิจกรรม",
                            numbered("strategy", "ยุทธศาสตร์ที่").as(RowPart.STRATEGY),
                            numbered("no", "ลำดับที่"),
                            text("project", "โครงการ/กิจกรรม").as(RowPart.PROJECT),
                            text("objective", "วัตถุประสงค์และเป้าหมาย"),
                            text("indicator", "ตัวชี้วัด").as(RowPart.INDICATOR),
                            of("period", "ระยะเวลาการดำเนินการ", CellType.DATE),
                            amount("budget", "งบประมาณ (บาท)"))
                    .needed();

    private static final TableForm BUDGET =
            TableForm.of(
                    "budget",
                    "รายการงบประมาณ",
                    numbered("strategy", "ยุทธศาสตร์ที่").as(RowPart.STRATEGY),
                    numbered("project", "โครงการลำดับที่").as(RowPart.PROJECT),
                    text("unit", "ส่วนราชการ").as(RowPart.UNIT),
                    amount("amount", "จำนวนเงิน (บาท)"),
                    text("source", "หมวดรายจ่าย"),
                    text("shared", "งบประมาณใช้ร่วม"));

    private static final TableForm SUMMARY =
            TableForm.of(
                            "summary",
                            "สรุปยุทธศาสตร์",
                            numbered("no", "ลำดับที่").as(RowPart.STRATEGY),
                            text("strategy", "ยุทธศาสตร์"),
                            count("projects", "จำนวนโครงการ/กิจกรรม"),
                            amount("amount", "งบประมาณ (บาท)"),
                            text("remark", "หมายเหตุ"))
                    .needed();

    static final PlanForm ANNUAL =
            new PlanForm(
                    OptionalInt.of(1),
                    List.of(
                            FieldForm.needed("organisation", "หน่วยงาน"),
                            FieldForm.text("district", "อำเภอ"),
                            FieldForm.text("province", "จังหวัด"),
                            FieldForm.text("unitInCharge", "ส่วนราชการที่จัดทำ"),
                            FieldForm.text("coverTitle", "ชื่อบนปก")),
                    List.of(
                            needed("foreword", "คำนำ"),
                            needed("principle", "หลักการและเหตุผล"),
                            needed("vision", "วิสัยทัศน์"),
                            needed("mission", "พันธกิจ"),
                            needed("values", "ค่านิยม"),
                            needed("goals", "เป้าหมายเชิงยุทธศาสตร์"),
                            needed("policyLinks", "ความเชื่อมโยงกับนโยบาย"),
                            listOf(SWOT_POINTS, "strengths", "จุดแข็ง"),
                            listOf(SWOT_POINTS, "weaknesses", "จุดอ่อน"),
                            listOf(SWOT_POINTS, "opportunities", "โอกาส"),
                            listOf(SWOT_POINTS, "threats", "อุปสรรค"),
                            needed("positions", "สายงาน"),
                            needed("methods", "วิธีการพัฒนา"),
                            needed("knowledge", "การพัฒนาความรู้"),
                            needed("monitoring", "การติดตามประเมินผล"),
                            needed("conclusion", "บทสรุป")),
                    List.of(STAFF, StrategyForms.STRATEGIES, PROJECTS, BUDGET, SUMMARY, COMMITTEE));

    private static final TableForm TRAINING =
            TableForm.of(
                            "training",
                            "โครงการ/หลักสูตรการพัฒนา",
                            numbered("no", "ที่"),
                            text("course", "โครงการ/หลักสูตร").as(RowPart.PROJECT),
                            text("objective", "วัตถุประสงค์"),
                            count("people", "เป้าหมาย (คน)").eachYear(),
                            count("peopleTotal", "รวม (คน)"),
                            amount("amount", "งบประมาณ (บาท)").as(RowPart.NONE).eachYear(),
                            amount("amountTotal", "รวม (บาท)"),
                            text("method", "วิธีพัฒนา"),
                            text("unit", "ผู้รับผิดชอบ").as(RowPart.UNIT),
                            text("indicator", "ตัวชี้วัด").as(RowPart.INDICATOR))
                    .adding("peopleTotal", "people")
                    .adding("amountTotal", "amount")
                    .needed();

    private static final TableForm POSTS =
            TableForm.of(
                    "posts",
                    "หลักสูตรและสมรรถนะรายตำแหน่ง",
                    text("post", "ตำแหน่ง"),
                    text("curricula", "หลักสูตร"),
                    count("competencies", "จำนวนสมรรถนะประจำสายงาน").notAddedUp());

    private static final TableForm REVISIONS =
            TableForm.of(
                    "revisions",
                    "การปรับปรุงแผน",
                    count("no", "ครั้งที่").notAddedUp(),
                    of("approved", "วันที่มีมติเห็นชอบ", CellType.DATE),
                    of("announced", "วันที่ประกาศ", CellType.DATE),
                    text("what", "เรื่องที่ปรับปรุง"));

    static final PlanForm DEVELOPMENT =
            new PlanForm(
                    OptionalInt.of(3),
                    List.of(
                            FieldForm.needed("organisation", "หน่วยงาน"),
                            FieldForm.choice(
                                    "organisationType",
                                    "ประเภท",
                                    "องค์การบริหารส่วนจังหวัด",
                                    "เทศบาล",
                                    "องค์การบริหารส่วนตำบล",
                                    "เมืองพัทยา"),
                            FieldForm.text("coverTitle", "ชื่อบนปก"),
                            FieldForm.text("orderNumber", "คำสั่งแต่งตั้งคณะกรรมการที่"),
                            FieldForm.of("orderDate", "คำสั่งลงวันที่", CellType.DATE),
                            FieldForm.of("submitted", "วันที่เสนอร่างแผน", CellType.DATE),
                            FieldForm.text("approvedBy", "คณะกรรมการที่เห็นชอบ"),
                            FieldForm.text("approvalMeeting", "ในการประชุมครั้งที่"),
                            FieldForm.of("approved", "วันที่มีมติเห็นชอบ", CellType.DATE),
                            FieldForm.of("announced", "วันที่ประกาศใช้", CellType.DATE),
                            FieldForm.of("inForce", "วันที่มีผลบังคับใช้", CellType.DATE),
                            FieldForm.of("nextCycle", "แผนรอบถัดไป ปีงบประมาณ", CellType.YEARS)),
                    List.of(
                            needed("principle", "หลักการและเหตุผล"),
                            needed("goals", "เป้าหมายการพัฒนา"),
                            needed("curricula", "หลักสูตรการพัฒนา"),
                            needed("methods", "วิธีการพัฒนาและระยะเวลาดำเนินการพัฒนา"),
                            needed("budget", "งบประมาณในการดำเนินการพัฒนา"),
                            needed("monitoring", "การติดตามและประเมินผล"),
                            optional("objectives", "วัตถุประสงค์"),
                            optional("targetGroups", "กลุ่มเป้าหมาย"),
                            optional("policyLinks", "ความเชื่อมโยงกับนโยบาย"),
                            optional("standards", "มาตรฐานกำหนดตำแหน่ง"),
                            optional("competencies", "ความรู้ ทักษะ และสมรรถนะ"),
                            optional("responsibility", "ความรับผิดชอบ")),
                    List.of(COMMITTEE.needed(), TRAINING, POSTS, REVISIONS));

    private PersonnelForms() {}
}
