/// How a letter looks. Start at [FormCatalog]: a [Form] reads what a clerk filled into a letter,
/// and [LetterPress] puts the letter on paper. [Typesetter] turns any DOCX into a PDF/A-3b page by
/// page with the faces of a [FontSet]. Everything that knows a library lives under `internal`.
package saraban.templates;
