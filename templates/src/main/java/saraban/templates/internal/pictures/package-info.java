/// Reads picture files into [saraban.templates.internal.flow.Picture]s, each once: start at
/// [PictureShelf]. Leans on `javax.imageio` alone.
package saraban.templates.internal.pictures;
