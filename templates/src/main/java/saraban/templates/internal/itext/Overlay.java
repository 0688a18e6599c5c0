package saraban.templates.internal.itext;

import saraban.templates.internal.layout.Page;

/// What is printed over a page of another file.
///
/// @param page its number in that file, from 1
/// @param x its left edge on the page as shown upright, in points
/// @param y its upper edge on the page as shown upright, in points from the top
/// @param ink its marks, on a sheet of its own size
public record Overlay(int page, double x, double y, Page ink) {}
