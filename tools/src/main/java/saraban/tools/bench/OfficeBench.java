package saraban.tools.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Has LibreOffice turn the same letter into PDF, for comparison.
final class OfficeBench {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final int WARM = 20;
    // The last line of the shell's `times`: what its children took, in the shell's own writing.
    private static final Pattern TIMES =
            Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    /// @param coldCpuMs processor time of a letter for which the program is started
    /// @param warmCpuMs of each of many that one started program converts
    record Figures(double coldCpuMs, double warmCpuMs) {}

    private OfficeBench() {}

    /// Nothing where LibreOffice is not installed.
    static Optional<Figures> run(byte[] docx) throws IOException, InterruptedException {
        if (!Files.isExecutable(OFFICE)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("saraban-bench");
        try {
            convert(folder, docx, 1);
            double cold = convert(folder, docx, 1);
            double many = convert(folder, docx, 1 + WARM);
            return Optional.of(new Figures(cold, (many - cold) / WARM));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    // The first time it makes its profile, which is not measured.
    private static double convert(Path folder, byte[] docx, int count)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times"));
        command.addAll(
                List.of(
                        "sh",
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString()));
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("letter%d.docx".formatted(i));
            Files.write(file, docx);
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher times = TIMES.matcher(said);
        if (!times.find() || !Files.exists(folder.resolve("letter%d.pdf".formatted(count - 1)))) {
            throw new IOException(
                    "LibreOffice: expected %d PDFs, found “%s”".formatted(count, said));
        }
        return 1000 * (seconds(times, 1) + seconds(times, 3));
    }

    private static double seconds(Matcher times, int group) {
        return 60 * Integer.parseInt(times.group(group))
                + Double.parseDouble(times.group(group + 1));
    }
}
