package saraban.templates.internal.fonts;

/// A stretch of text as placed glyphs; places are in parts of the em, y upwards from the base line.
///
/// Glyphs stand in the order of the text, cluster by cluster, so that a reader of the PDF finds the
/// letters in the order they were typed in.
///
/// @param text what was shaped
/// @param glyphs glyph ids
/// @param x where each glyph stands
/// @param y how far each is raised
/// @param meaning the text each glyph stands for, for readers that look at single glyphs
/// @param cluster the cluster (consonant with its marks) each glyph belongs to, from 0
/// @param clusterStart where each cluster begins in the text
/// @param width the advance of the whole
public record Shaped(
        String text,
        int[] glyphs,
        double[] x,
        double[] y,
        String[] meaning,
        int[] cluster,
        int[] clusterStart,
        double width) {

    public int clusters() {
        return clusterStart.length;
    }
}
