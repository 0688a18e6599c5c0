package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.corpus.Corpus;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesOfYear;
import saraban.server.desk.RegisterDesk;

/// `register`: a register as a file, in the columns of the prescribed form (แบบที่ ๑๔).
@Command(name = "register", description = "Write the register of letters sent to a file.")
final class RegisterCommand implements Runnable {
    private static final int PORTION = 500;
    private static final List<String> COLUMNS =
            List.of(
                    "เลขทะเบียนส่ง",
                    "ที่",
                    "ลงวันที่",
                    "จาก",
                    "ถึง",
                    "เรื่อง",
                    "การปฏิบัติ",
                    "หมายเหตุ");

    private final Given given;

    @Parameters(paramLabel = "REGISTER", description = "outgoing")
    private Kind register;

    @Option(
            names = "--year",
            converter = ThaiYear.class,
            paramLabel = "2567",
            description = "This Buddhist year alone.")
    private BuddhistYear year;

    @Option(names = "--format", required = true, description = "csv")
    private Format format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path out;

    @Mixin private ActingAs acting;

    RegisterCommand(Given given) {
        this.given = given;
    }

    private enum Kind {
        OUTGOING
    }

    private enum Format {
        CSV
    }

    @Override
    public void run() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        try (Corpus corpus = given.openCorpus()) {
            Reader reader = acting.clerk(corpus.accounts()).reader();
            entries(RegisterDesk.of(corpus), reader).forEach(entry -> rows.add(row(entry)));
        }
        write(Csv.text(rows));
        int lines = rows.size() - 1;
        given.answer(
                new Written(out.toString(), lines), "wrote %d lines to %s".formatted(lines, out));
    }

    private List<RegisterEntry> entries(RegisterDesk desk, Reader reader) {
        var entries = new ArrayList<RegisterEntry>();
        for (SeriesOfYear series : desk.series()) {
            if (year == null || series.year().equals(year)) {
                List<RegisterEntry> portion = desk.page(series, 1, PORTION, reader);
                while (!portion.isEmpty()) {
                    entries.addAll(portion);
                    portion =
                            desk.page(
                                    series,
                                    portion.getLast().number().ordinal() + 1,
                                    PORTION,
                                    reader);
                }
            }
        }
        entries.sort(
                Comparator.comparing(RegisterEntry::year)
                        .thenComparing(entry -> entry.id().value()));
        return entries;
    }

    private static List<String> row(RegisterEntry entry) {
        return List.of(
                ThaiDigits.toThai(entry.number().series().mark() + entry.number().ordinal()),
                entry.number().printed(),
                ThaiDate.printed(entry.dated()),
                entry.from(),
                entry.to(),
                entry.hidden() ? "(" + entry.secrecy().printed() + ")" : entry.subject(),
                "",
                remark(entry));
    }

    private static String remark(RegisterEntry entry) {
        if (entry.state() == EntryState.RESERVED) {
            return "จอง";
        }
        return entry.voided().map(voiding -> "ยกเลิก: " + voiding.reason()).orElse("");
    }

    private void write(String text) {
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new CommandFault(
                    "%s: expected a file that can be written, found %s".formatted(out, e), e);
        }
    }

    private record Written(String file, int lines) {}
}
