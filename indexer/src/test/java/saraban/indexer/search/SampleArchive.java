package saraban.indexer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// A handful of invented documents to search in.
final class SampleArchive {
    static final IndexedDocument CIRCULAR =
            letter(
                    1,
                    "circular-letter",
                    "มท ๐๘๐๙.๒/ว ๕๒๑๓",
                    "2023-12-25",
                    "กรมส่งเสริมการปกครองท้องถิ่น",
                    "การจัดทำแผนพัฒนาบุคลากรขององค์กรปกครองส่วนท้องถิ่น",
                    Secrecy.NONE,
                    "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓\nกรมส่งเสริมการปกครองท้องถิ่น\n๒๕ ธันวาคม ๒๕๖๖\n"
                            + "เรื่อง การจัดทำแผนพัฒนาบุคลากรขององค์กรปกครองส่วนท้องถิ่น\nเรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด\n"
                            + "ด้วยคณะกรรมการมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น (ก.ถ.) กำหนดให้ทุกแห่งจัดทำแผน",
                    "แผนพัฒนาบุคลากรสามปี ประกอบด้วยการฝึกอบรมนายช่างโยธาและครูผู้ดูแลเด็ก");
    static final IndexedDocument RELAY =
            letter(
                    2,
                    "relay-letter",
                    "สน ๐๐๒๓.๒/ว ๓",
                    "2024-01-07",
                    "จังหวัดสกลนคร",
                    "การจัดทำแผนพัฒนาบุคลากรขององค์กรปกครองส่วนท้องถิ่น",
                    Secrecy.NONE,
                    "ที่ สน ๐๐๒๓.๒/ว ๓\nศาลากลางจังหวัดสกลนคร\n๗ มกราคม ๒๕๖๗\n"
                            + "อ้างถึง หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓ ลงวันที่ ๒๕ ธันวาคม ๒๕๖๖");
    static final IndexedDocument ORDINARY =
            letter(
                    3,
                    "external-letter",
                    "สน ๐๐๒๓.๒/๓",
                    "2024-02-01",
                    "จังหวัดสกลนคร",
                    "ขอเชิญประชุมเรื่องน้ำท่วม",
                    Secrecy.NONE,
                    "ที่ สน ๐๐๒๓.๒/๓\n๑ กุมภาพันธ์ ๒๕๖๗\nเรื่อง ขอเชิญประชุมเรื่องน้ำท่วม\nเรียน นายอำเภอบ้านม่วง\n"
                            + "ขอเชิญประชุมหารือการระบายน้ำและการสูบน้ำ ณ ห้องประชุมศาลากลาง");
    static final IndexedDocument SECRET =
            letter(
                    4,
                    "external-letter",
                    "สน ๐๐๑๗.๒/๙",
                    "2024-02-02",
                    "จังหวัดสกลนคร",
                    "การสอบสวนเรื่องน้ำท่วม",
                    Secrecy.SECRET,
                    "ลับมาก ที่ สน ๐๐๑๗.๒/๙ การสอบสวนเรื่องน้ำท่วมในพื้นที่บ้านม่วง");
    /// Read by machine: ป as บ, ช as ซ, ม as น, one tone lost, a word torn by a space.
    static final IndexedDocument MISREAD =
            IndexedDocumentOf.pages(
                    5,
                    "เรือง การซ่อมแซนถนนสายบ้านโพธิศรี และการบรับบรุงระบบระบายนำ องค์ กรวิ ชาซีพ ที่ ขก ๗๒๔๐๑/๑๑๙");

    static final List<IndexedDocument> ALL = List.of(CIRCULAR, RELAY, ORDINARY, SECRET, MISREAD);

    private SampleArchive() {}

    private static IndexedDocument letter(
            long id,
            String kind,
            String number,
            String dated,
            String from,
            String subject,
            Secrecy secrecy,
            String... pages) {
        var fields =
                new RecordFields(
                        Optional.of(kind),
                        Optional.of(number),
                        Optional.of(LocalDate.parse(dated)),
                        Optional.of(from),
                        Optional.empty(),
                        Optional.of(subject),
                        Optional.of(Urgency.NONE),
                        secrecy);
        return new IndexedDocument(new DocumentId(id), fields, IndexedDocumentOf.texts(pages));
    }
}
