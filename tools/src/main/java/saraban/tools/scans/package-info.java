/// Makes scans out of clean pages, to try the reading of pictures on papers whose text is known.
/// Start at [ScanGenerator]; [Damage] lists the kinds of scan, [Ink] and [Paper] do the harm.
package saraban.tools.scans;
