package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.plan.SamplePlans;
import tools.jackson.databind.JsonNode;

/// A kept plan on paper, alone and behind a letter, by the command line.
class AnnexCommandsTest {
    @TempDir private Path folder;

    @Test
    void aKeptPlanIsPrintedAloneAndBehindALetterAndAnAnnouncement() throws IOException {
        SampleHome office = SampleHome.in(folder);
        Path json =
                Files.writeString(
                        folder.resolve("plan.json"), SamplePlans.text("action-plan-clean"));
        CommandRun added = office.run("plan", "add", json.toString(), "--json");
        assertEquals(0, added.code(), added.err());
        String id = added.json().path("id").asString();

        CommandRun alone =
                office.run("plan", "print", id, "--out", office.out().toString(), "--json");

        assertEquals(0, alone.code(), alone.err());
        assertTrue(Files.size(Path.of(alone.json().path("docx").stringValue())) > 0);
        String row = "ประกาศผลทุกปี";
        int pages = text(alone.json()).size();
        assertTrue(String.join("", text(alone.json())).contains(row));
        for (String form : List.of("announcement", "external-letter")) {
            CommandRun run = letter(office, form, id);
            assertEquals(0, run.code(), form + ": " + run.err());
            List<String> whole = text(run.json());
            assertTrue(whole.size() > pages, form + ": " + whole);
            assertTrue(!whole.getFirst().contains(row), form + ": " + whole);
            assertTrue(
                    String.join("", whole.subList(1, whole.size())).contains(row),
                    form + ": " + whole);
        }
    }

    @Test
    void aPlanThatIsNotThereIsNamed() throws IOException {
        SampleHome office = SampleHome.in(folder);

        CommandRun run = letter(office, "external-letter", "7");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("annexes"), run.err());
    }

    private CommandRun letter(SampleHome office, String form, String plan) throws IOException {
        String sample = Files.readString(office.sample(form)).strip();
        String annexes = "{\"annexes\":[{\"plan\":\"%s\",\"revision\":1}],".formatted(plan);
        Path fields =
                Files.writeString(
                        folder.resolve("with-plan-" + form + ".json"),
                        annexes + sample.substring(1));
        return office.run(
                "letter", form, fields.toString(), "--out", office.out().toString(), "--json");
    }

    private static List<String> text(JsonNode printed) {
        JsonNode pages =
                CommandRun.of("text", printed.path("pdf").stringValue(), "--json")
                        .json()
                        .path("pages");
        return pages.valueStream().map(page -> page.path("text").stringValue()).toList();
    }
}
