/// The office itself: its name and codes, the people who sign in, and their sessions. Start at
/// [Office] and [Accounts]. [Reader] says who asks; it is a parameter of every method that
/// shows documents.
package saraban.corpus.office;
