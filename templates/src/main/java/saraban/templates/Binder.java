package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.docx4j.reading.PackageLoader;
import saraban.templates.internal.itext.Attachment;
import saraban.templates.internal.itext.CarriedPdf;
import saraban.templates.internal.itext.PdfPrinter;
import saraban.templates.internal.itext.Sheaf;
import saraban.templates.internal.layout.Counting;
import saraban.templates.internal.layout.Page;

/// Makes one PDF of a packet: every part is laid out with the page numbers it has in the whole, so
/// that nothing is glued together afterwards. For one packet.
final class Binder {
    private final Typesetter typesetter;
    private final Packet packet;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    Binder(Typesetter typesetter, Packet packet) {
        this.typesetter = typesetter;
        this.packet = packet;
    }

    Bound bound() {
        List<Optional<CarriedPdf>> carried = packet.parts().stream().map(this::carried).toList();
        int[] counts = counts(carried);
        List<Sheaf> sheaves = new ArrayList<>();
        List<Bound.Place> places = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < counts.length; i++) {
            Packet.Part part = packet.parts().get(i);
            List<Page> pages = pages(part, carried.get(i), counting(before, counts, i));
            sheaves.add(new Sheaf(part.title(), pages, carried.get(i)));
            places.add(new Bound.Place(part.title(), before + 1, pages.size()));
            before += pages.size();
        }
        byte[] pdf =
                new PdfPrinter(packet.title(), packet.created(), attachments).printParts(sheaves);
        return new Bound(pdf, before, places, warnings);
    }

    private boolean running() {
        return packet.numbering() == Packet.Numbering.RUNNING;
    }

    private Optional<CarriedPdf> carried(Packet.Part part) {
        return switch (part) {
            case Packet.Part.Document document -> {
                attachments.add(
                        Attachment.docx(
                                document.fileName(), document.title() + ".docx", document.docx()));
                yield Optional.empty();
            }
            case Packet.Part.Scan scan ->
                    switch (CarriedPdf.tried(scan.pdf())) {
                        case CarriedPdf.Carried(var pdf) -> Optional.of(pdf);
                        case CarriedPdf.Unfit(String reason) -> {
                            attachments.add(
                                    Attachment.pdf(scan.fileName(), scan.title(), scan.pdf()));
                            warnings.add(
                                    new Warning(
                                            "PDF put in as a file, not as pages (%s)"
                                                    .formatted(reason),
                                            new Warning.Place(scan.fileName(), 1, scan.title())));
                            yield Optional.empty();
                        }
                    };
        };
    }

    // Pages are counted before they are numbered, where the numbers run through.
    private int[] counts(List<Optional<CarriedPdf>> carried) {
        int[] counts = new int[carried.size()];
        for (int i = 0; running() && i < counts.length; i++) {
            counts[i] =
                    switch (packet.parts().get(i)) {
                        case Packet.Part.Document document ->
                                laid(document, Counting.ALONE).pages().size();
                        case Packet.Part.Scan _ ->
                                carried.get(i).map(pdf -> pdf.sizes().size()).orElse(0);
                    };
        }
        return counts;
    }

    private Counting counting(int before, int[] counts, int part) {
        int others = 0;
        for (int i = 0; i < counts.length; i++) {
            others += i == part ? 0 : counts[i];
        }
        return running() ? new Counting(before, others, false) : Counting.ALONE;
    }

    private List<Page> pages(Packet.Part part, Optional<CarriedPdf> carried, Counting counting) {
        return switch (part) {
            case Packet.Part.Document document -> {
                Typesetter.Laid laid = laid(document, counting);
                warnings.addAll(laid.warnings());
                yield laid.pages();
            }
            case Packet.Part.Scan _ -> {
                List<Page> sheets = new ArrayList<>();
                for (CarriedPdf.Size size : carried.map(CarriedPdf::sizes).orElse(List.of())) {
                    int number = counting.before() + sheets.size() + 1;
                    sheets.add(typesetter.sheet(size.width(), size.height(), running(), number));
                }
                yield sheets;
            }
        };
    }

    private Typesetter.Laid laid(Packet.Part.Document document, Counting counting) {
        return typesetter.lay(
                PackageLoader.load(document.docx()), document.continuation(), counting);
    }
}
