package saraban.templates.internal.docx4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A part of a DOCX in the one spelling that does not tell which machine wrote it. JAXB declares
/// the namespaces in an order that depends on which thread came first, and docx4j leaves a comment
/// with its version and that of Java.
final class SteadyXml {
    private static final Pattern WRITER =
            Pattern.compile("<!-- (?:Created|Modified) by docx4j [^>]*-->\\s*");
    private static final Pattern ROOT =
            Pattern.compile("<[\\w:.-]+((?: xmlns:[\\w.-]+=\"[^\"]*\")+)");
    private static final Pattern NAMESPACE = Pattern.compile(" xmlns:[\\w.-]+=\"[^\"]*\"");

    private SteadyXml() {}

    static byte[] of(byte[] xml) {
        String text = WRITER.matcher(new String(xml, UTF_8)).replaceFirst("");
        Matcher root = ROOT.matcher(text);
        if (root.find()) {
            text =
                    text.substring(0, root.start(1))
                            + sorted(root.group(1))
                            + text.substring(root.end(1));
        }
        return text.getBytes(UTF_8);
    }

    private static String sorted(String namespaces) {
        return NAMESPACE
                .matcher(namespaces)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }
}
