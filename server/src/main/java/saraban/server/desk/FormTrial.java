package saraban.server.desk;

import java.util.List;
import saraban.templates.FormLint;

/// A version of a form looked through and printed with its sample, before letters are written on
/// it.
///
/// @param findings what is wrong with the template, and what is worth knowing
/// @param pages the sample print as PNG, page by page; none where it could not be printed
/// @param pageCount how many pages there are
/// @param remarks what the sample print shows otherwise than the template asks
/// @param fault why there is no sample print; empty where there is one
public record FormTrial(
        List<FormLint.Finding> findings,
        List<byte[]> pages,
        int pageCount,
        List<String> remarks,
        String fault) {
    public FormTrial {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /// How many findings would spoil letters.
    public long walls() {
        return findings.stream().filter(FormLint.Finding::wall).count();
    }

    /// Whether letters may be written on it.
    public boolean sound() {
        return fault.isEmpty() && walls() == 0;
    }
}
