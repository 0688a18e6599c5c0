package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.office.Office;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `office.json`: `{"name","agency","unit"?,"place":[…],"emblem"?}`. A key it does not know
/// stops it, so that a mistyped one is not lost; the emblem's path starts from the file's own
/// folder.
final class OfficeFile {
    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("name", "agency", "unit", "place", "emblem"));

    private final Path file;
    private final JsonNode content;

    private OfficeFile(Path file, JsonNode content) {
        this.file = file;
        this.content = content;
    }

    static Office read(Path file) {
        return new OfficeFile(file, parsed(file)).office();
    }

    private static JsonNode parsed(Path file) {
        try {
            JsonNode content = JsonMapper.shared().readTree(Files.readString(file));
            if (!content.isObject()) {
                throw new CommandFault(
                        file
                                + ": expected a JSON object with the office's name, found "
                                + content.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new CommandFault(
                    file + ": expected a file that describes the office, found none", e);
        } catch (IOException e) {
            throw new CommandFault(
                    file + ": expected a readable text in UTF-8, found " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new CommandFault(
                    "%s line %d: expected JSON, found: %s"
                            .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
                    e);
        }
    }

    private Office office() {
        for (String key : content.propertyNames()) {
            if (!KNOWN.contains(key)) {
                throw new CommandFault(
                        "%s: unknown key '%s'; known: %s".formatted(file, key, KNOWN));
            }
        }
        return new Office(text("name"), agency(), optional("unit"), place(), emblem());
    }

    private AgencyCode agency() {
        String written = text("agency");
        return AgencyCode.parse(written)
                .orElseThrow(
                        () ->
                                new CommandFault(
                                        "%s: expected an agency code such as 'สน 0023.15' under 'agency', found '%s'"
                                                .formatted(file, written)));
    }

    private List<String> place() {
        JsonNode place = content.path("place");
        if (!place.isArray()) {
            throw new CommandFault(
                    file
                            + ": expected a list of lines under 'place', found "
                            + (place.isMissingNode() ? "none" : place));
        }
        var lines = new ArrayList<String>();
        for (JsonNode line : place) {
            if (!line.isString()) {
                throw new CommandFault(
                        "%s: expected lines of text under 'place', found %s".formatted(file, line));
            }
            lines.add(line.stringValue());
        }
        return lines;
    }

    private Optional<Path> emblem() {
        return optional("emblem")
                .map(
                        name -> {
                            Path picture = file.toAbsolutePath().resolveSibling(name).normalize();
                            if (!Files.isRegularFile(picture)) {
                                throw new CommandFault(
                                        "%s: expected a picture at %s, found none"
                                                .formatted(file, picture));
                            }
                            return picture;
                        });
    }

    private String text(String key) {
        return optional(key)
                .orElseThrow(
                        () ->
                                new CommandFault(
                                        "%s: expected a text under '%s', found none"
                                                .formatted(file, key)));
    }

    private Optional<String> optional(String key) {
        JsonNode value = content.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new CommandFault(
                    "%s: expected a text under '%s', found %s".formatted(file, key, value));
        }
        return Optional.of(value.stringValue().strip()).filter(text -> !text.isEmpty());
    }
}
