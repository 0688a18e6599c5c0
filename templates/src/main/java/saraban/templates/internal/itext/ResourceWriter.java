package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import saraban.templates.internal.flow.Picture;

/// Writes the faces and pictures of a document once, for all its pages.
final class ResourceWriter {
    private ResourceWriter() {}

    static PdfDictionary write(Resources resources, PdfDocument pdf) {
        PdfDictionary fonts = new PdfDictionary();
        for (UsedFace face : resources.faces()) {
            fonts.put(new PdfName(face.resource()), face.dictionary(pdf));
        }
        PdfDictionary pictures = new PdfDictionary();
        resources
                .pictures()
                .forEach((picture, name) -> pictures.put(new PdfName(name), image(picture, pdf)));
        PdfDictionary shared = new PdfDictionary();
        shared.put(PdfName.Font, fonts);
        shared.put(PdfName.XObject, pictures);
        shared.makeIndirect(pdf);
        return shared;
    }

    static PdfStream image(Picture picture, PdfDocument pdf) {
        PdfStream image =
                samples(picture.data(), picture.width(), picture.height(), picture.components());
        image.put(PdfName.Filter, picture.jpeg() ? PdfName.DCTDecode : PdfName.FlateDecode);
        picture.alpha()
                .ifPresent(
                        alpha -> {
                            PdfStream mask = samples(alpha, picture.width(), picture.height(), 1);
                            mask.put(PdfName.Filter, PdfName.FlateDecode);
                            image.put(PdfName.SMask, mask.makeIndirect(pdf));
                        });
        image.makeIndirect(pdf);
        return image;
    }

    private static PdfStream samples(byte[] data, int width, int height, int components) {
        PdfStream stream = new PdfStream(data, 0);
        stream.put(PdfName.Type, PdfName.XObject);
        stream.put(PdfName.Subtype, PdfName.Image);
        stream.put(PdfName.Width, new PdfNumber(width));
        stream.put(PdfName.Height, new PdfNumber(height));
        stream.put(PdfName.BitsPerComponent, new PdfNumber(8));
        stream.put(PdfName.ColorSpace, components == 1 ? PdfName.DeviceGray : PdfName.DeviceRGB);
        return stream;
    }
}
