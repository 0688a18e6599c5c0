package saraban.tools;

import java.nio.file.Path;
import saraban.indexer.TextExtractors;
import saraban.indexer.extract.Extraction;
import saraban.indexer.extract.PageSink;
import saraban.indexer.extract.TextExtractor;

/// Reads one file outside any home.
final class ReadFile {
    private ReadFile() {}

    static void read(Path file, Given given, PageSink sink) {
        InFile.mustBeFile(file);
        QuietLibraries.hush();
        try (TextExtractor extractor = TextExtractors.standard()) {
            switch (extractor.extract(file, file.getFileName().toString(), sink)) {
                case Extraction.Read read ->
                        read.notices().forEach(notice -> given.say(file + ": " + notice));
                case Extraction.Unreadable(_, _, var reason) ->
                        throw new CommandFault(file + ": " + reason);
            }
        }
    }
}
