package saraban.server.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/// Letters of invented people, written through the site as a browser would.
final class Letters {
    static final String SUBJECT = "ขอเชิญประชุมหัวหน้าส่วนราชการประจำเดือนมกราคม";

    private Letters() {}

    /// A whole external letter as form fields.
    static List<String> whole() {
        return new ArrayList<>(
                List.of(
                        "agency", "สน ๐๐๒๓.๑๕",
                        "place", "ที่ว่าการอำเภอบ้านม่วง\nถนนเจริญสุข สน ๔๗๑๔๐",
                        "dated.day", "๘",
                        "dated.month", "1",
                        "dated.year", "๒๕๖๗",
                        "subject", SUBJECT,
                        "to", "นายกเทศมนตรีตำบลบ้านม่วง",
                        "references", "",
                        "body",
                                "ด้วยอำเภอบ้านม่วงจะจัดประชุมหัวหน้าส่วนราชการ\nจึงเรียนมาเพื่อโปรดเข้าร่วมประชุม",
                        "closing", "ขอแสดงความนับถือ",
                        "signatory.name", "นายวิษณุ ก้องกู่ไพร",
                        "signatory.position", "นายอำเภอบ้านม่วง",
                        "contact", "โทร. ๐ ๔๒๗๙ ๐๑๒๓"));
    }

    /// Begins a draft; the address of its page.
    static String begin(Visit visit, String form) {
        visit.get("/letters/new");
        return Visit.location(visit.post("/drafts", "form", form));
    }

    /// Saves a draft over a revision.
    static HttpResponse<String> save(
            Visit visit, String draft, int base, List<String> fields, String act) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of("base", Integer.toString(base), "act", act));
        return visit.post(draft, all.toArray(String[]::new));
    }

    /// Writes a whole letter and has it numbered; the address of its document.
    static String issue(Visit visit) {
        String draft = begin(visit, "external-letter");
        save(visit, draft, 1, whole(), "save");
        String document = Visit.location(visit.post(draft + "/issue", "base", "2"));
        return document.substring(0, document.indexOf('?'));
    }

    static List<String> with(String name, String value) {
        List<String> fields = whole();
        fields.set(fields.indexOf(name) + 1, value);
        return fields;
    }
}
