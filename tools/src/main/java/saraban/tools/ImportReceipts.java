package saraban.tools;

import java.util.BitSet;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.server.desk.Clerk;
import saraban.server.desk.IncomingDesk;

/// Receives the letters of an import in the order of their files, whichever is read first: the pile
/// on the desk is numbered from top to bottom. One that is received already keeps its number.
final class ImportReceipts {
    private final IncomingDesk desk;
    private final Clerk clerk;
    private final boolean wanted;
    private final BitSet done = new BitSet();

    ImportReceipts(IncomingDesk desk, Clerk clerk, boolean wanted) {
        this.desk = desk;
        this.clerk = clerk;
        this.wanted = wanted;
    }

    /// Waits for the files before this one, then receives it.
    ///
    /// @param place of the file in the pile, from 0; [#done] must follow for every place
    ImportOne.Line add(int place, ImportOne.Line line) {
        return wanted ? inOrder(place, line) : line;
    }

    // Files are begun in order, so the one that is waited for is under way.
    private synchronized ImportOne.Line inOrder(int place, ImportOne.Line line) {
        try {
            while (done.nextClearBit(0) < place) {
                wait();
            }
            return line.id() == null ? line : received(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFault("the import was interrupted; run it again to go on", e);
        }
    }

    /// Lets those behind a file go on, whatever came of it.
    synchronized void done(int place) {
        done.set(place);
        notifyAll();
    }

    private ImportOne.Line received(ImportOne.Line line) {
        DocumentId id = DocumentId.parse(line.id()).orElseThrow();
        Received answer =
                desk.receive(id, Registry.CENTRAL, Optional.empty(), Optional.empty(), clerk);
        return switch (answer) {
            case Received.Done(IncomingEntry entry) -> line.receivedAs(entry.number().ordinal());
            case Refused(var refusal, var details)
                    when refusal == Refusal.RECEIVED_ALREADY
                            && details.getFirst() instanceof ReceiveNumber number ->
                    line.receivedAs(number.ordinal());
            case Refused(var refusal, var details) ->
                    throw new CommandFault(line.file() + ": " + RefusalText.of(refusal, details));
        };
    }
}
