package saraban.templates.internal.itext;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// What a PDF says about itself in XML, for archives.
///
/// @param accessible whether it keeps to PDF/A-3a and PDF/UA-1, or to PDF/A-3b alone
record Xmp(String title, ZonedDateTime created, String producer, boolean accessible) {
    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>th-TH</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%2$s</xmp:CreateDate>
            <xmp:ModifyDate>%2$s</xmp:ModifyDate>
            <pdf:Producer>%3$s</pdf:Producer>
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>%4$s</pdfaid:conformance>
            </rdf:Description>
            %5$s</rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    // PDF/A knows PDF/UA's word only when it is explained.
    private static final String ACCESSIBLE =
            """
            <rdf:Description rdf:about=""
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of the standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    byte[] bytes() {
        String date = created.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
        return PACKET.formatted(
                        escaped(title),
                        date,
                        escaped(producer),
                        accessible ? "A" : "B",
                        accessible ? ACCESSIBLE : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
