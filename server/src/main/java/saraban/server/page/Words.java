package saraban.server.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The Thai words and sentences of the screen, from `messages_th.properties`.
public final class Words {
    private static final Locale THAI = Locale.of("th");
    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("saraban.server.messages", THAI);

    private Words() {}

    /// The text under a key; `{0}`, `{1}` stand for the details, which are written as they are.
    ///
    /// @throws MissingResourceException when there is no such key
    public static String say(String key, Object... details) {
        String text = MESSAGES.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, THAI).format(printed(details));
    }

    /// Whether there is a text under a key.
    public static boolean knows(String key) {
        return MESSAGES.containsKey(key);
    }

    /// The text of an enum constant: `TYPE.CONSTANT`.
    public static String say(Enum<?> constant, Object... details) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), details);
    }

    // MessageFormat would print a number 1,234 in a letter number or an id.
    private static Object[] printed(Object[] details) {
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = Shown.detail(details[i]);
        }
        return texts;
    }
}
