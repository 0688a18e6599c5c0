package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import saraban.templates.internal.fonts.SarabunFace;

/// LibreOffice as it stands on this machine, with the derived face in place of TH Sarabun New.
final class LibreOffice {
    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "Bold Italic");
    private static final List<String> FILES =
            List.of(
                    "Laksaman.ttf",
                    "Laksaman-Bold.ttf",
                    "Laksaman-Italic.ttf",
                    "Laksaman-BoldItalic.ttf");
    // All in the one face there is: what differs then is the layout alone.
    private static final List<String> FAMILIES =
            List.of(
                    "TH Sarabun New",
                    "TH SarabunPSK",
                    "TH SarabunIT๙",
                    "Angsana New",
                    "AngsanaUPC",
                    "Cordia New",
                    "Browallia New",
                    "Calibri",
                    "Times New Roman");
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final Path LAKSAMAN = Path.of("/usr/share/fonts/truetype/tlwg");

    private final Path folder;

    /// @param folder for its profile, fonts and files
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    byte[] pdf(byte[] docx) {
        return pdfs(List.of(docx)).getFirst();
    }

    /// All of them in one run, since starting takes longer than a letter.
    List<byte[]> pdfs(List<byte[]> documents) {
        try {
            List<Path> given = new ArrayList<>();
            for (byte[] docx : documents) {
                given.add(Files.write(folder.resolve("given" + given.size() + ".docx"), docx));
            }
            run(given, configuration());
            List<byte[]> pdfs = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                pdfs.add(Files.readAllBytes(folder.resolve("given" + i + ".pdf")));
            }
            return pdfs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path configuration() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (int i = 0; i < FILES.size(); i++) {
            byte[] laksaman = Files.readAllBytes(LAKSAMAN.resolve(FILES.get(i)));
            Files.write(
                    fonts.resolve("Sarabun" + i + ".ttf"),
                    SarabunFace.derive(laksaman, STYLES.get(i)));
        }
        StringBuilder alike = new StringBuilder();
        for (String family : FAMILIES) {
            alike.append(
                    """
                    <match target="pattern"><test name="family"><string>%s</string></test>
                    <edit name="family" mode="assign" binding="same"><string>%s</string></edit></match>
                    """
                            .formatted(family, SarabunFace.FAMILY));
        }
        return Files.writeString(
                folder.resolve("fonts.conf"),
                """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>%s</dir>
                <cachedir>%s</cachedir>%s</fontconfig>
                """
                        .formatted(fonts, folder.resolve("cache"), alike));
    }

    private void run(List<Path> given, Path configuration) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(PROGRAM.toString());
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        given.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not end within three minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
