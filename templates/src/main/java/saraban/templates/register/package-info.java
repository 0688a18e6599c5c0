/// How registers and lists look: the prescribed columns of each form, and the same table as PDF/A,
/// as a sheet for Excel and as CSV. Start at [RegisterPress]; a form is a folder
/// `registers/<name>/` with `register.json` and `template.docx`, which an office may replace. Leans
/// on the filler and the typesetter of letters.
package saraban.templates.register;
