package saraban.templates.internal.docx4j;

/// Settles once which XML reader the process uses. Asked without a name, the JDK searches all jars
/// for one before it takes its own, and docx4j asks for each part of each document anew.
public final class XmlReaders {
    private static final String SETTING = "javax.xml.stream.XMLInputFactory";
    private static final String OF_THE_JDK = "com.sun.xml.internal.stream.XMLInputFactoryImpl";

    static {
        if (System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, OF_THE_JDK);
        }
    }

    private XmlReaders() {}

    /// Does nothing after the first time.
    public static void settle() {}
}
