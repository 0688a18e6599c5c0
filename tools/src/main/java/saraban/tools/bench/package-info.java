/// Measures the product on files from outside: search quality and speed. Start at [SearchBench]; the
/// commands of `saraban bench` call it.
package saraban.tools.bench;
