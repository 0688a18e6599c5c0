/// JSON objects as plain values. Start at [saraban.corpus.internal.jackson.PlainJson]. Leans on
/// Jackson, which the schema's migration brings along anyway.
package saraban.corpus.internal.jackson;
