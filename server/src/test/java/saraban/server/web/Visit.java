package saraban.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without a screen: it keeps cookies, follows nothing by itself, and sends forms with
/// the seal of the page it saw last.
final class Visit {
    private static final Pattern SEAL =
            Pattern.compile("name=\"seal\" (?:value|content)=\"([0-9a-f]+)\"");

    private final URI site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String seal = "";

    Visit(int port) {
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(site.resolve(path)).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends a form; names and values follow each other.
    HttpResponse<String> post(String path, String... fields) {
        List<String> sealed = new ArrayList<>(List.of(fields));
        sealed.addAll(List.of("seal", seal));
        return postUnsealed(path, sealed.toArray(String[]::new));
    }

    HttpResponse<String> postUnsealed(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher found = SEAL.matcher(response.body());
            if (found.find()) {
                seal = found.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Follows the redirect of an answer.
    HttpResponse<String> follow(HttpResponse<String> answer) {
        return get(location(answer));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "expected a redirect, found "
                                                + answer.statusCode()
                                                + " "
                                                + answer.body()));
    }

    /// Sends files, each as a name and its bytes in turn.
    HttpResponse<String> upload(String path, String field, Object... namesAndBytes) {
        return upload(path, Map.of(), field, namesAndBytes);
    }

    /// Sends files and texts.
    HttpResponse<String> upload(
            String path, Map<String, String> texts, String field, Object... namesAndBytes) {
        String border = "----saraban-test-border";
        var body = new ByteArrayOutputStream();
        part(body, border, "name=\"seal\"", seal.getBytes(StandardCharsets.UTF_8));
        texts.forEach(
                (name, text) ->
                        part(
                                body,
                                border,
                                "name=\"" + name + "\"",
                                text.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            String about = "name=\"%s\"; filename=\"%s\"".formatted(field, namesAndBytes[i]);
            part(body, border, about, (byte[]) namesAndBytes[i + 1]);
        }
        body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(
            ByteArrayOutputStream body, String border, String about, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(border, about);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> signIn(String user) {
        get("/signin");
        HttpResponse<String> answer = post("/signin", "user", user, "password", TestSite.PASSWORD);
        get("/");
        return answer;
    }

    URI at(String path) {
        return site.resolve(path);
    }

    String seal() {
        return seal;
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(Gate.COOKIE))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
