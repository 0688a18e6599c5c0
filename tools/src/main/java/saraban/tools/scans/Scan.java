package saraban.tools.scans;

import java.awt.image.BufferedImage;

/// A damaged page.
///
/// @param picture what the scanner would give
/// @param dpiX dots an inch across
/// @param dpiY dots an inch down
/// @param skewDegrees how far the paper lay askew, clockwise
/// @param turned degrees clockwise by which the paper lay turned: 0, 90, 180 or 270
public record Scan(
        Damage damage, BufferedImage picture, int dpiX, int dpiY, double skewDegrees, int turned) {}
