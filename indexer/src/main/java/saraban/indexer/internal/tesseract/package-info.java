/// Reads page pictures with Tesseract in process, on pictures prepared with Leptonica. Start at
/// [TesseractOcr]; [PageReader] is one engine with its thread, [Preparation] the steps before
/// reading, [TableGrid] the cells of ruled tables, [Turns] the way up. `OMP_THREAD_LIMIT=1` must
/// stand in the environment: one engine fills one core.
package saraban.indexer.internal.tesseract;
