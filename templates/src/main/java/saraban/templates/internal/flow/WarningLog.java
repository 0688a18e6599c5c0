package saraban.templates.internal.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.templates.Warning;
import saraban.templates.Warning.Place;

/// Collects what a document asks for and does not get; each feature once, at the first place it is
/// met.
public final class WarningLog {
    private final Map<String, Warning> found = new LinkedHashMap<>();

    public void add(String feature, Place place) {
        found.putIfAbsent(feature, new Warning(feature, place));
    }

    public List<Warning> warnings() {
        return List.copyOf(found.values());
    }
}
