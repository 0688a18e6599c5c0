/// Measures the product on files from outside: search quality and speed, the reading of scans.
/// Start at [SearchBench] and [OcrBench]; the commands of `saraban bench` call them.
package saraban.tools.bench;
