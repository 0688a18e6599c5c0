package saraban.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Makes odd documents out of sound ones: parts that are well formed and say strange things.
final class DocxDamage {
    private static final List<String> VALUES =
            List.of(
                    "-1",
                    "0",
                    "1",
                    "2147483648",
                    "-2147483649",
                    "99999999999999999999",
                    "",
                    "ก",
                    "auto",
                    "1000000",
                    "0.5");

    private final Map<String, byte[]> parts;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    DocxDamage(byte[] docx, Random random) throws IOException {
        this.parts = parts(docx);
        this.random = random;
    }

    /// What was done, in words, for the message of a failure.
    List<String> done() {
        return done;
    }

    /// The document with one to three things in it changed.
    byte[] damaged() throws IOException {
        List<String> names =
                parts.keySet().stream()
                        .filter(name -> name.startsWith("word/"))
                        .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                        .toList();
        for (int i = random.nextInt(3); i >= 0; i--) {
            // Half of the changes are in the body, where most is said.
            String name = random.nextBoolean() ? "word/document.xml" : one(names);
            parts.computeIfPresent(name, this::changed);
        }
        return zipped(parts);
    }

    /// The document with the XML of one part written anew.
    static byte[] with(byte[] docx, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, DocxText.utf8(change.apply(xml)));
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private byte[] changed(String name, byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            change(name, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (ParserConfigurationException
                | SAXException
                | IOException
                | TransformerException e) {
            throw new AssertionError("a sound part that cannot be read: " + name, e);
        }
    }

    private void change(String name, Document document) {
        NodeList all = document.getElementsByTagName("*");
        if (all.getLength() < 2) {
            return;
        }
        Element element = (Element) all.item(1 + random.nextInt(all.getLength() - 1));
        switch (random.nextInt(8)) {
            case 0 -> {
                note("dropped", name, element, "");
                element.getParentNode().removeChild(element);
            }
            case 1 -> {
                note("doubled", name, element, "");
                element.getParentNode().insertBefore(element.cloneNode(true), element);
            }
            case 2 -> {
                note("emptied", name, element, "");
                while (element.hasChildNodes()) {
                    element.removeChild(element.getFirstChild());
                }
            }
            case 3, 4 -> attribute(name, all, true);
            default -> attribute(name, all, false);
        }
    }

    private void attribute(String name, NodeList all, boolean drop) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 1; i < all.getLength(); i++) {
            NamedNodeMap own = all.item(i).getAttributes();
            for (int a = 0; a < own.getLength(); a++) {
                Attr attribute = (Attr) own.item(a);
                if (!attribute.getName().startsWith("xmlns")) {
                    attributes.add(attribute);
                }
            }
        }
        if (attributes.isEmpty()) {
            return;
        }
        Attr attribute = one(attributes);
        Element element = attribute.getOwnerElement();
        if (drop) {
            note("dropped @" + attribute.getName(), name, element, "");
            element.removeAttributeNode(attribute);
        } else {
            String value = one(VALUES);
            note("set @" + attribute.getName(), name, element, " to '" + value + "'");
            attribute.setValue(value);
        }
    }

    private void note(String what, String part, Element element, String how) {
        done.add("%s in %s of %s%s".formatted(what, part, element.getTagName(), how));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
