/// Text as it is compared: cleaned of what typing, PDF layers and recognition do to Thai, cut
/// into words, and read for the things that have many writings (letter numbers, dates,
/// abbreviations). Start at [ThaiText], which yields an [AlignedText], then [TermReader]. Offsets
/// are UTF-16; every span found in cleaned text has its way back to the text as it was given.
/// Word borders come from `internal.icu`.
package saraban.indexer.text;
