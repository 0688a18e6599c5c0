package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.Issued;
import saraban.server.desk.Workplace;
import saraban.templates.Printed;
import saraban.templates.Problem;

/// Issues a draft and copies its papers out, as `letter` and `relay` do.
final class IssuedPapers {
    private IssuedPapers() {}

    static void issue(
            Draft draft, Workplace workplace, Clerk clerk, Path fields, Path out, Given given) {
        switch (workplace.outgoingDesk().issue(draft.id(), draft.latest().number(), clerk)) {
            case Issued.Done done -> show(done, workplace, clerk, out, given);
            case Issued.Incomplete(var problems) -> throw Problems.of(fields, problems, given);
            case Issued.Unprintable(var lacks) ->
                    throw new CommandFault(
                            "%s: expected letters that a font has, found: %s"
                                    .formatted(fields, String.join("; ", lacks)));
            case Issued.Declined(var refusal, var details) ->
                    throw new CommandFault(fields + ": " + RefusalText.of(refusal, details));
        }
    }

    private static void show(
            Issued.Done done, Workplace workplace, Clerk clerk, Path out, Given given) {
        String docx = copied(done.docx(), workplace, out);
        String pdf = copied(done.pdf(), workplace, out);
        given.answer(
                new Answer(
                        done.document().toString(),
                        done.number().printed(),
                        done.dated().toString(),
                        docx,
                        pdf,
                        attachments(done.document(), workplace, clerk, out)),
                "issued %s of %s as document %s"
                                .formatted(done.number().printed(), done.dated(), done.document())
                        + (pdf == null ? "; its papers follow" : ": " + pdf));
    }

    /// Prints a covering letter that is not whole yet, and copies the packet that goes along with
    /// it.
    static void sketch(
            Draft draft,
            DocumentId parent,
            List<Problem> problems,
            Workplace workplace,
            Clerk clerk,
            Path out,
            Given given) {
        Printed printed = workplace.draftDesk().sketch(draft);
        Path docx = OutFolder.write(out.resolve(draft.form() + ".docx"), printed.docx());
        Path pdf = OutFolder.write(out.resolve(draft.form() + ".pdf"), printed.pdf());
        List<StoredFile> packet = workplace.documentDesk().packetOf(parent, clerk.reader());
        List<String> lacks = problems.stream().map(Problem::sentence).toList();
        given.answer(
                new Sketched(
                        null,
                        null,
                        null,
                        docx.toString(),
                        pdf.toString(),
                        packet.stream()
                                .map(file -> copied(Optional.of(file), workplace, out))
                                .toList(),
                        draft.id().toString(),
                        lacks),
                "drafted %s as draft %s; not issued yet: %s"
                        .formatted(pdf, draft.id(), String.join("; ", lacks)));
    }

    private static List<String> attachments(
            DocumentId covering, Workplace workplace, Clerk clerk, Path out) {
        return workplace.documentDesk().packet(covering, clerk.reader()).stream()
                .map(file -> copied(Optional.of(file), workplace, out))
                .toList();
    }

    private static String copied(Optional<StoredFile> file, Workplace workplace, Path out) {
        return file.map(
                        kept ->
                                OutFolder.copy(
                                                workplace.corpus().archive().content(kept),
                                                out.resolve(plain(kept.name())))
                                        .toString())
                .orElse(null);
    }

    // A name from outside must not lead out of the folder.
    private static String plain(String name) {
        return name.replaceAll("[/\\\\\\p{Cntrl}]", "_").replaceFirst("^\\.+", "_");
    }

    private record Answer(
            String id,
            String number,
            String dated,
            String docx,
            String pdf,
            List<String> attachments) {}

    private record Sketched(
            String id,
            String number,
            String dated,
            String docx,
            String pdf,
            List<String> attachments,
            String draft,
            List<String> problems) {}
}
