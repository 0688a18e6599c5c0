package saraban.server.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The source code of this very program, packed for whoever uses it over the network.
///
/// @param folder the folder it was built from; what a build or a version control leaves there is
/// passed over, and so are links
record SourceCode(Path folder) {
    private static final Set<String> LEFT_OUT = Set.of(".git", ".idea", ".vscode", "target");

    /// Writes everything below the folder as a ZIP under `saraban/`.
    void writeTo(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path dir, BasicFileAttributes attributes) {
                            return LEFT_OUT.contains(String.valueOf(dir.getFileName()))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (attributes.isRegularFile()
                                    && !LEFT_OUT.contains(file.getFileName().toString())) {
                                String name = folder.relativize(file).toString().replace('\\', '/');
                                zip.putNextEntry(new ZipEntry("saraban/" + name));
                                Files.copy(file, zip);
                                zip.closeEntry();
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
    }
}
