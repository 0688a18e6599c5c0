/// How a letter looks. Start at [FormCatalog]: a [Form] reads what a clerk filled into a letter,
// and [LetterPress]
/// puts the letter on paper. Everything that knows a library lives under `internal`.
package saraban.templates;
