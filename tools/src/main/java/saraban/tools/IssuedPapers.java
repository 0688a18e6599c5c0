package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.Issued;
import saraban.server.desk.Workplace;

/// Issues a draft and copies its papers out, as `letter` and `relay` do.
final class IssuedPapers {
    private IssuedPapers() {}

    static void issue(
            Draft draft, Workplace workplace, Clerk clerk, Path fields, Path out, Given given) {
        switch (workplace.outgoingDesk().issue(draft.id(), draft.latest().number(), clerk)) {
            case Issued.Done done -> show(done, workplace, clerk, out, given);
            case Issued.Incomplete(var problems) -> throw Problems.of(fields, problems, given);
            case Issued.Unprintable(var lacks) -> throw new CommandFault(
                    "%s: expected letters that a font has, found: %s".formatted(fields, String.join("; ", lacks)));
            case Issued.Declined(var refusal, var details) ->
                    throw new CommandFault(fields + ": " + RefusalText.of(refusal, details));
        }
    }

    private static void show(Issued.Done done, Workplace workplace, Clerk clerk, Path out, Given given) {
        String docx = copied(done.docx(), workplace, out);
        String pdf = copied(done.pdf(), workplace, out);
        List<StoredFile> packet = workplace.documentDesk().packet(done.document(), clerk.reader());
        List<String> attachments = packet.stream().map(file -> copied(Optional.of(file), workplace, out)).toList();
        given.answer(
                new Answer(
                        done.document().toString(),
                        done.number().printed(),
                        done.dated().toString(),
                        docx,
                        pdf,
                        attachments),
                "issued %s of %s as document %s".formatted(done.number().printed(), done.dated(), done.document())
                        + (pdf == null ? "; its papers follow" : ": " + pdf));
    }

    private static String copied(Optional<StoredFile> file, Workplace workplace, Path out) {
        return file.map(kept -> OutFolder.copy(
                                workplace.corpus().archive().content(kept), out.resolve(plain(kept.name())))
                        .toString())
                .orElse(null);
    }

    // A name from outside must not lead out of the folder.
    private static String plain(String name) {
        return name.replaceAll("[/\\\\\\p{Cntrl}]", "_").replaceFirst("^\\.+", "_");
    }

    private record Answer(
            String id, String number, String dated, String docx, String pdf, List<String> attachments) {}
}
