/// The forms that letters are written on, version by version: what was uploaded or came with the
/// program, which version is live, and which one a letter was printed with. Start at
/// [FormVersions]. Nothing is changed or taken out; going back to an earlier version is one more
/// line in the log. What stands in a form's files is the business of the module `templates`.
package saraban.corpus.form;
