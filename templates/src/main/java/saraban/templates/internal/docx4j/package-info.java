/// Pours values into a DOCX template, and says what is wrong with a template. Start at
// [TemplateFiller] and
/// [TemplateLint]; [TokenScan] finds the tokens of a paragraph however Word has cut its runs. The
// only package of
/// the forms that knows docx4j.
package saraban.templates.internal.docx4j;
