package saraban.tools;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Office;

/// Which run of numbers is meant, of those that an office keeps.
final class OfSeries {
    @Option(
            names = "--agency",
            paramLabel = "CODE",
            description = "Agency code; else the office's own.")
    private String agency;

    @Option(
            names = "--series",
            converter = Named.class,
            defaultValue = "ordinary",
            paramLabel = "SERIES",
            description = "ordinary, circular, order, certificate, announcement or record.")
    private Series series;

    @Option(names = "--circular", description = "From the series of circulars.")
    private boolean circular;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    AgencyCode agency(Office office) {
        if (agency == null) {
            return office.agency();
        }
        return AgencyCode.parse(agency)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "expected an agency code such as 'สน 0023.15', found '"
                                                + agency
                                                + "'"));
    }

    Series series() {
        return circular ? Series.CIRCULAR : series;
    }

    /// Reads the word of a series.
    static final class Named implements ITypeConverter<Series> {
        @Override
        public Series convert(String code) {
            return Series.ofCode(code)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "expected a series, one of %s, found '%s'"
                                                    .formatted(
                                                            Arrays.stream(Series.values())
                                                                    .map(Series::code)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", ")),
                                                            code)));
        }
    }
}
