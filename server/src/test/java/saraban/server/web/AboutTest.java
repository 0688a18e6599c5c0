package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.server.ServerConfig;

/// Whoever reaches the server can have the source code of the version that it runs.
class AboutTest {
    @TempDir private Path folder;

    private Path source;

    @BeforeEach
    void layOutASource() throws IOException {
        source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("pom.xml"), "<project/>");
        Files.createDirectories(source.resolve("server/target/classes"));
        Files.writeString(source.resolve("server/target/classes/Main.class"), "built");
        Files.createDirectories(source.resolve("server/src"));
        Files.writeString(source.resolve("server/src/Main.java"), "class Main {}");
        Files.createDirectories(source.resolve(".git"));
        Files.writeString(source.resolve(".git/config"), "private");
    }

    @Test
    void theSourceIsPackedWithoutWhatIsBuiltOrPrivate() throws IOException {
        var zip = new ByteArrayOutputStream();

        new SourceCode(source).writeTo(zip);

        assertEquals(Set.of("saraban/pom.xml", "saraban/server/src/Main.java"), names(zip));
    }

    @Test
    void theSourceIsThereForWhoeverHasNotSignedIn() {
        try (TestSite site =
                TestSite.open(folder, ServerConfig.STANDARD.withSourceFolder(source))) {
            assertTrue(site.visit().get("/about").body().contains("href=\"/about/source.zip\""));
            var answer = site.visit().get("/about/source.zip");
            assertEquals(200, answer.statusCode());
            assertTrue(
                    answer.headers()
                            .firstValue("Content-Type")
                            .orElseThrow()
                            .startsWith("application/zip"));
        }
    }

    @Test
    void withoutASourceAtHandThePageSaysWhomToAsk() {
        try (TestSite site = TestSite.open(folder)) {
            assertTrue(site.visit().get("/about").body().contains("ขอรับซอร์สโค้ด"));
            assertEquals(404, site.visit().get("/about/source.zip").statusCode());
        }
    }

    private static Set<String> names(ByteArrayOutputStream zip) throws IOException {
        var names = new TreeSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
