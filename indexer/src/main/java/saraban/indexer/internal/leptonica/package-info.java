/// JPEG 2000 for ImageIO through Leptonica, whose natives the reader of pictures brings along. The
/// JDK has no decoder, and the usual one has a licence that does not go with ours. A damaged
/// picture can crash the native code, so it runs in a process of its own ([DecoderProcess]). Start
/// at [Jpeg2000Provider]; ImageIO and PDFBox find it by its service entry.
package saraban.indexer.internal.leptonica;
