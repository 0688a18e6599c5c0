package saraban.tools;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;

/// Reads a Buddhist year from the command line, in either kind of digits.
final class ThaiYear implements ITypeConverter<BuddhistYear> {
    @Override
    public BuddhistYear convert(String written) {
        String arabic = ThaiDigits.toArabic(written);
        if (!arabic.matches("2[3-7]\\d\\d|2800")) {
            throw new TypeConversionException(
                    "expected a Buddhist year such as 2567, found '" + written + "'");
        }
        return new BuddhistYear(Integer.parseInt(arabic));
    }
}
