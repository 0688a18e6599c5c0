package saraban.server.page;

/// The part of the import page that says how far the reading has come.
public record ProgressPart(ImportPage page) implements Page {
    @Override
    public String title() {
        return page.title();
    }
}
