package saraban.server.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The button of a row or of a list of rows that a clerk has pressed: `more:KEY` asks for empty
/// rows, `drop:KEY:2` takes the third row out. Works without script: the form is saved and shown
/// again.
///
/// @param key of the field; empty where another button was pressed
/// @param dropped the row to go, from 0; -1 for none
record RowAct(String key, int dropped) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:more:([a-zA-Z]\\w*)|drop:([a-zA-Z]\\w*):(\\d{1,4}))");

    static RowAct of(Context ctx) {
        return of(Asked.line(ctx, "act"));
    }

    static RowAct of(String act) {
        Matcher written = WRITTEN.matcher(act);
        if (!written.matches()) {
            return new RowAct("", -1);
        }
        return written.group(1) != null
                ? new RowAct(written.group(1), -1)
                : new RowAct(written.group(2), Integer.parseInt(written.group(3)));
    }

    /// What the browser sent, without the row that is to go.
    Map<String, List<String>> done(Map<String, List<String>> params) {
        if (dropped < 0) {
            return params;
        }
        Map<String, List<String>> left = new LinkedHashMap<>(params);
        left.replaceAll((name, values) -> name.startsWith(key + ".") ? without(values) : values);
        return left;
    }

    private List<String> without(List<String> values) {
        List<String> left = new ArrayList<>(values);
        if (dropped < left.size()) {
            left.remove(dropped);
        }
        return left;
    }

    /// Where the page is to be shown again.
    String place() {
        return key.isEmpty() ? "" : dropped < 0 ? "?rows=" + key + "#" + key : "#" + key;
    }
}
