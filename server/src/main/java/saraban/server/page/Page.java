package saraban.server.page;

/// What one page of the site shows. Its template bears the name of the record.
public interface Page {
    /// The page's own title, before the name of the program.
    String title();
}
