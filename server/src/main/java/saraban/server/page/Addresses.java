package saraban.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Addresses on this site.
public final class Addresses {
    private Addresses() {}

    /// A path with its query; empty values are left out.
    ///
    /// @param pairs names and values in turn
    public static String of(String path, String... pairs) {
        var address = new StringBuilder(path);
        char before = '?';
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                address.append(before)
                        .append(pairs[i])
                        .append('=')
                        .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
                before = '&';
            }
        }
        return address.toString();
    }
}
