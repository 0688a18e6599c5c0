package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import saraban.corpus.archive.Sha256;

/// Style sheets, scripts and fonts. Their addresses change with their content, so that browsers may
/// keep them for good.
final class Assets {
    private static final String OURS = "/saraban/server/assets/";
    private static final Map<String, String> SHIPPED =
            Map.of(
                    "bootstrap.css",
                    "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
                    "htmx.js",
                    "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                    "app.css",
                    OURS + "app.css",
                    "draft.js",
                    OURS + "draft.js",
                    "plan.js",
                    OURS + "plan.js",
                    "upload.js",
                    OURS + "upload.js",
                    "icon.svg",
                    OURS + "icon.svg");
    private static final Map<String, String> FONTS =
            Map.of("laksaman.ttf", "Laksaman.ttf", "laksaman-bold.ttf", "Laksaman-Bold.ttf");
    private static final List<Path> FONT_FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts/truetype/tlwg"),
                    Path.of("/usr/share/fonts/tlwg"),
                    Path.of("/usr/local/share/fonts"));

    private final Map<String, Asset> assets = new TreeMap<>();

    Assets() {
        SHIPPED.forEach((name, resource) -> assets.put(name, Asset.of(name, shipped(resource))));
        FONTS.forEach(
                (name, file) ->
                        installed(file).ifPresent(font -> assets.put(name, Asset.of(name, font))));
    }

    /// The address of each asset by its name.
    Map<String, String> addresses() {
        return assets.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().address()));
    }

    /// Answers `/assets/{name}`.
    void give(Context ctx) {
        Asset asset = assets.get(ctx.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse(ctx.path());
        }
        // The style sheet names its fonts without a version: those are asked for again after a day.
        boolean versioned = asset.version().equals(ctx.queryParam("v"));
        ctx.header(
                "Cache-Control",
                versioned ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        ctx.contentType(asset.type()).result(asset.content());
    }

    /// Answers `/api/v1/openapi.json`.
    void description(Context ctx) {
        ctx.contentType("application/json; charset=utf-8")
                .result(shipped("/saraban/server/openapi.json"));
    }

    private static byte[] shipped(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "expected " + resource + " on the class path, found none");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Without the font of the letters the pages fall back to the reader's own Thai font.
    private static Optional<byte[]> installed(String file) {
        for (Path folder : FONT_FOLDERS) {
            Path font = folder.resolve(file);
            if (Files.isReadable(font)) {
                try {
                    return Optional.of(Files.readAllBytes(font));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read the font " + font, e);
                }
            }
        }
        return Optional.empty();
    }

    private record Asset(String name, String type, String version, byte[] content) {
        static Asset of(String name, byte[] content) {
            return new Asset(name, type(name), Sha256.of(content).hex().substring(0, 12), content);
        }

        String address() {
            return "/assets/" + name + "?v=" + version;
        }

        private static String type(String name) {
            return switch (name.substring(name.lastIndexOf('.'))) {
                case ".css" -> "text/css; charset=utf-8";
                case ".js" -> "text/javascript; charset=utf-8";
                case ".svg" -> "image/svg+xml";
                case ".ttf" -> "font/ttf";
                default -> throw new IllegalArgumentException("no media type known for " + name);
            };
        }
    }
}
