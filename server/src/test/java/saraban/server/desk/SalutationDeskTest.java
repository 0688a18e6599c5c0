package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.CorruptFileException;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.templates.FormReading;
import saraban.templates.SalutationTable;

class SalutationDeskTest {
    private static final Clerk ADMIN = new Clerk("admin", Role.ADMINISTRATOR, Secrecy.NONE);
    private static final String CHANGED =
            SalutationTable.standard()
                    .json()
                    .replace("\"ผู้ตรวจการแผ่นดิน\"", "\"ผู้ตรวจการแผ่นดิน\",\"นายอำเภอบ้านม่วง\"");

    @TempDir private Path folder;

    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        office = OfficeAtWork.in(folder.resolve("home"));
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void theTableOfTheProgramHoldsUntilAnAdministratorReplacesItAtOnceAndForGood() {
        assertEquals("เรียน", letter().opening());

        assertInstanceOf(
                Replaced.Done.class, office.workplace().salutationDesk().replace(CHANGED, ADMIN));

        assertEquals("กราบเรียน", letter().opening());
        office.reopen(DeskSteps.UNWATCHED);
        assertEquals("ขอแสดงความนับถืออย่างยิ่ง", letter().closing());
    }

    @Test
    void aTableThatCannotBeUsedLeavesTheOldOneInItsPlace() {
        assertEquals(
                new Replaced.Refused(List.of("ตารางต้องมีรายการแถวชื่อ rows")),
                office.workplace().salutationDesk().replace("{}", ADMIN));

        assertEquals(SalutationTable.standard(), office.workplace().salutationDesk().table());
    }

    @Test
    void onlyAnAdministratorMayReplaceIt() {
        assertThrows(
                NotAllowedException.class,
                () -> office.workplace().salutationDesk().replace(CHANGED, OfficeAtWork.SOMCHAI));
    }

    @Test
    void aTableSpoiltByHandStopsTheStartAndIsNamed() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("salutations.json"), "{}");

        var fault = assertThrows(CorruptFileException.class, () -> new SalutationDesk(own));

        assertEquals(
                "[%s] expected a table of salutations, found: ตารางต้องมีรายการแถวชื่อ rows"
                        .formatted(own.resolve("salutations.json")),
                fault.getMessage());
    }

    private Letter letter() {
        String fields =
                """
                {"subject":"ขอเชิญประชุม","dated":"2024-06-28","to":["นายอำเภอบ้านม่วง"],"closing":"",
                 "body":["จึงเรียนมาเพื่อทราบ"],"signatory":{"name":"นายสมชาย ใจดี","position":["ปลัดอำเภอ"]}}
                """;
        return assertInstanceOf(
                        FormReading.Whole.class,
                        office.workplace().draftDesk().read("external-letter", fields))
                .letter();
    }
}
