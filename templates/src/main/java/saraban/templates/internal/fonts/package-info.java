/// Faces and shaping. [FaceLibrary] finds the face for a family named in a document, [SarabunFace]
/// derives the one that breaks lines as TH Sarabun New does, [Shaper] turns text into placed glyphs
/// with the JDK's HarfBuzz. Knows `java.awt.font` and the sfnt format, and no PDF.
package saraban.templates.internal.fonts;
