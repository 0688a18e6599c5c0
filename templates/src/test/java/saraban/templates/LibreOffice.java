package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            Path fonts = Files.createDirectories(folder.resolve("fonts"));
            for (int i = 0; i < FILES.size(); i++) {
                byte[] laksaman = Files.readAllBytes(LAKSAMAN.resolve(FILES.get(i)));
                Files.write(
                        fonts.resolve("Sarabun" + i + ".ttf"),
                        SarabunFace.derive(laksaman, STYLES.get(i)));
            }
            Path configuration =
                    Files.writeString(
                            folder.resolve("fonts.conf"),
                            """
                    <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>%s</dir>
                    <cachedir>%s</cachedir><match target="pattern"><test name="family"><string>TH Sarabun New</string></test>
                    <edit name="family" mode="assign" binding="same"><string>%s</string></edit></match></fontconfig>
                    """
                                    .formatted(fonts, folder.resolve("cache"), SarabunFace.FAMILY));
            Files.write(folder.resolve("given.docx"), docx);
            ProcessBuilder builder =
                    new ProcessBuilder(
                            PROGRAM.toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            folder.resolve("given.docx").toString());
            builder.environment().put("FONTCONFIG_FILE", configuration.toString());
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile())
                            .start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not end within three minutes");
            }
            return Files.readAllBytes(folder.resolve("given.pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
