package saraban.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.TextSource;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Role;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.Refusal;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;
import saraban.indexer.search.SearchResult;
import saraban.server.desk.Accepted;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"");

    @Test
    void everyWordThatPagesSayIsKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        int said = 0;
        for (Path file : files()) {
            Matcher matcher = SAID.matcher(Files.readString(file));
            while (matcher.find()) {
                said++;
                // A key that goes on with a variable ends in a stop.
                if (!matcher.group(1).endsWith(".") && !Words.knows(matcher.group(1))) {
                    unknown.add(matcher.group(1) + " in " + file.getFileName());
                }
            }
        }

        assertTrue(said > 150, "found only " + said);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyConstantThatIsShownHasAThaiWord() {
        List<Class<? extends Enum<?>>> shown =
                List.of(
                        Refusal.class,
                        Role.class,
                        Urgency.class,
                        Secrecy.class,
                        EntryState.class,
                        JobKind.class,
                        JobState.class,
                        FileRole.class,
                        LinkKind.class,
                        TextSource.class,
                        Accepted.Reason.class,
                        SearchResult.Understanding.Kind.class);

        for (Class<? extends Enum<?>> type : shown) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertTrue(Words.say(constant).matches("(?s).*[ก-๙A-Z].*"), constant.toString());
            }
        }
        assertEquals(
                Refusal.values().length,
                Arrays.stream(Refusal.values())
                        .map(constant -> Words.say(constant))
                        .distinct()
                        .count());
    }

    @Test
    void aSentenceNamesItsDetailsAsTheyAreWritten() {
        LetterNumber number = LetterNumber.parse("สน 0023.15/1204").orElseThrow();

        assertEquals(
                "ร่างนี้ออกเลขไปแล้วเป็น สน ๐๐๒๓.๑๕/๑๒๐๔ จึงออกเลขซ้ำไม่ได้",
                Words.say(Refusal.DRAFT_ALREADY_ISSUED, number));
        assertEquals("ฉบับแก้ไขที่ 1204", Words.say("draft.revisions", 1204));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files =
                Stream.concat(
                        Files.walk(Path.of("src/main/jte")),
                        Files.walk(Path.of("src/main/java")))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
