package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A home of the sample office, made for one test by the commands themselves.
///
/// @param folder where the test may write
/// @param home as given to `--home`
record SampleHome(Path folder, String home) {
    static SampleHome in(Path folder) throws IOException {
        Path office =
                Files.writeString(
                        folder.resolve("office.json"),
                        """
                        {"name": "ที่ว่าการอำเภอทุ่งสายธาร", "agency": "ธท 0023.15",
                         "place": ["ที่ว่าการอำเภอทุ่งสายธาร", "ถนนริมคลอง ธท 49120"]}
                        """);
        String home = folder.resolve("home").toString();
        assertEquals(
                0, CommandRun.of("init", "--home", home, "--office", office.toString()).code());
        return new SampleHome(folder, home);
    }

    /// Runs a command on this home.
    CommandRun run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--home";
        all[args.length + 1] = home;
        return CommandRun.of(all);
    }

    /// The sample fields of a form, as a file.
    Path sample(String form) throws IOException {
        Path file = folder.resolve(form + ".json");
        try (InputStream sample =
                SampleHome.class.getResourceAsStream("/forms/" + form + "/sample.json")) {
            Files.write(file, sample.readAllBytes());
        }
        return file;
    }

    Path out() {
        return folder.resolve("out");
    }
}
