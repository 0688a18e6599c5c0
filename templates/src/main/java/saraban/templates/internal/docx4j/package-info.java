/// Pours values into a DOCX template, and says what is wrong with a template. Start at
/// [TemplateFiller] and [TemplateLint]; [ParagraphText] finds the tokens of a paragraph however
/// Word has cut its runs. [DocxFile] opens and writes, [FootGaps] saves a page.
package saraban.templates.internal.docx4j;
