/// What a letter says of itself: kind, number, date, sender, addressee, subject, references,
/// enclosures, signatory, marks and receipt stamps, each with its place on the page and a certainty
/// ([LetterFacts]); and how letters hang together ([ChainLinker]). Start at [FactsReader]. Leans on
/// the page texts of the archive and on the letter values of the corpus; knows no library but the
/// JDK.
package saraban.indexer.facts;
