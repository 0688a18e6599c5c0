/// The letter as a value: its number, dates, names and parts, as the regulation calls them.
/// Start at [Letter] and [LetterNumber]. Knows the JDK alone; every value is right from birth.
package saraban.corpus.letter;
