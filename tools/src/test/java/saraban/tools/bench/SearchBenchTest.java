package saraban.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTest {
    private static final String FILLER =
            "สำนักงานขอเรียนว่าได้ดำเนินการตามระเบียบเรียบร้อยแล้ว ".repeat(60);

    @TempDir Path folder;

    @Test
    void everyQueryRanksTheRecordsThatAnswerItOnceEach() throws IOException {
        Path records = folder.resolve("records.jsonl.gz");
        write(
                records,
                """
                {"id":"a-1","text":"ปลานิล %s ปลานิล","number":"มท 0809.2/ว 5213"}
                {"id":"b 2","text":"ขอเชิญประชุมเรื่องน้ำท่วม","dated":"2024-01-07","subject":"น้ำท่วม"}
                """
                        .formatted(FILLER));
        Path queries =
                Files.writeString(
                        folder.resolve("queries.tsv"),
                        "q1\tปลานิล\nq2\tมท ๐๘๐๙.๒/ว ๕๒๑๓\nq3\t๗ มกราคม ๒๕๖๗\nq4\tไดโนเสาร์\n");
        Path run = folder.resolve("run.txt");

        SearchBench.Figures figures =
                SearchBench.run(records, queries, run, folder.resolve("index"), 100);

        assertEquals(2, figures.records());
        assertEquals(4, figures.queries());
        assertTrue(
                figures.indexBytes() > 0
                        && figures.docsPerSecond() > 0
                        && figures.p99Ms() >= figures.p50Ms());
        List<String> lines = Files.readAllLines(run);
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(lines.get(0).matches("q1 Q0 a-1 1 \\d+\\.\\d{5} saraban"), lines.get(0));
        assertTrue(lines.get(1).startsWith("q2 Q0 a-1 1 "));
        assertTrue(lines.get(2).startsWith("q3 Q0 b 2 1 "));
    }

    @Test
    void passagesHoldTheWholeTextInPiecesOfTheRightLength() {
        for (String text : List.of(FILLER, FILLER.replace(" ", ""), "บรรทัด\n".repeat(400))) {
            List<String> passages = Passages.of(text);
            assertEquals(text, String.join("", passages));
            assertTrue(
                    passages.stream()
                            .allMatch(
                                    passage ->
                                            passage.length() >= 350 && passage.length() <= 1_100));
        }
        assertEquals(List.of("สั้น"), Passages.of("สั้น"));
        assertEquals(List.of(), Passages.of(" "));
    }

    private static void write(Path gzip, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
