/// What an office keeps: letters, registers, workflow and archive. Start at `Corpus`, which
/// opens a home.
package saraban.corpus;
