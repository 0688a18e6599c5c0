/// Word borders of Thai from ICU4J and the office's own words. Start at [ThaiWords]. Nothing else
/// in the module knows ICU.
package saraban.indexer.internal.icu;
