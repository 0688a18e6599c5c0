package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.templates.SalutationRow;

class OfficePagesTest {
    @TempDir private Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anAdministratorChangesTheOfficeAndNobodyElseDoes() {
        Visit admin = site.visitAs("admin");
        admin.get("/office");
        HttpResponse<String> wrong = office(admin, "ที่ว่าการอำเภอวานรนิวาส", "สกลนคร");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("รหัสหน่วยงานไม่ถูกต้อง"), wrong.body());

        assertEquals(303, office(admin, "ที่ว่าการอำเภอวานรนิวาส", "สน ๐๐๒๓.๔").statusCode());

        assertTrue(admin.get("/office").body().contains("value=\"สน ๐๐๒๓.๔\""));
        assertEquals(List.of("ที่ว่าการอำเภอ", "ถนนใหญ่"), site.corpus().office().place());
        Visit clerk = site.visitAs("wichai");
        clerk.get("/");
        assertEquals(403, office(clerk, "ก", "สน ๐๐๒๓.๔").statusCode());
    }

    @Test
    void theTableOfSalutationsIsChangedRowByRow() {
        Visit admin = site.visitAs("admin");
        assertTrue(admin.get("/salutations").body().contains("ขอแสดงความนับถืออย่างยิ่ง"));
        List<String> fields = fields();
        fields.addAll(
                List.of(
                        "name", "นายกสมาคม",
                        "addressees", "นายกสมาคม*",
                        "opening", "เรียน",
                        "you", "ท่าน",
                        "writer", "ข้าพเจ้า\nกระผม",
                        "closing", "ด้วยความนับถืออย่างยิ่ง",
                        "envelope", "เรียน",
                        "confirm", "no"));

        HttpResponse<String> saved = admin.post("/salutations", fields.toArray(String[]::new));

        assertEquals("/salutations?saved=1", Visit.location(saved));
        assertEquals(
                "ด้วยความนับถืออย่างยิ่ง",
                site.place().salutationDesk().table().of("นายกสมาคมแม่บ้าน").closing());
        assertTrue(admin.get("/salutations").body().contains("ด้วยความนับถืออย่างยิ่ง"));
    }

    @Test
    void aTableThatCannotBeUsedComesBackAsTyped() {
        Visit admin = site.visitAs("admin");
        admin.get("/salutations");
        List<String> fields = fields();
        fields.addAll(List.of("name", "ผู้ที่ไม่มีคำลงท้าย", "opening", "เรียน", "confirm", "no"));

        HttpResponse<String> refused = admin.post("/salutations", fields.toArray(String[]::new));

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("ผู้ที่ไม่มีคำลงท้าย"), refused.body());
        assertFalse(
                site.place().salutationDesk().table().rows().stream()
                        .anyMatch(row -> row.name().equals("ผู้ที่ไม่มีคำลงท้าย")));
        assertEquals(403, site.visitAs("malee").get("/salutations").statusCode());
    }

    private static HttpResponse<String> office(Visit visit, String name, String agency) {
        return visit.post(
                "/office",
                "name",
                name,
                "agency",
                agency,
                "unit",
                "",
                "place",
                "ที่ว่าการอำเภอ\nถนนใหญ่");
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (SalutationRow row : site.place().salutationDesk().table().rows()) {
            fields.addAll(
                    List.of(
                            "name", row.name(),
                            "addressees", String.join("\n", row.addressees()),
                            "opening", row.opening(),
                            "you", row.you(),
                            "writer", String.join("\n", row.writer()),
                            "closing", row.closing(),
                            "envelope", row.envelope(),
                            "confirm", row.confirm() ? "yes" : "no"));
        }
        return fields;
    }
}
