package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityTest {
    private static final Set<String> OPEN_TO_ALL =
            Set.of(
                    "GET /assets/{name}",
                    "GET /signin",
                    "POST /signin",
                    "GET /about",
                    "GET /about/source.zip",
                    "GET /health",
                    "GET /metrics",
                    "GET /api/v1/openapi.json",
                    "POST /api/v1/sessions");

    private TestSite site;
    private Visit visit;

    @BeforeEach
    void open(@TempDir Path home) {
        site = TestSite.open(home);
        visit = site.visit();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyRouteButTheOpenOnesTurnsStrangersAway() {
        List<String> routes = site.site().routes();

        assertTrue(routes.size() >= 10, routes.toString());
        for (String route : routes) {
            if (!OPEN_TO_ALL.contains(route)) {
                String method = route.substring(0, route.indexOf(' '));
                String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]+}", "1");
                HttpResponse<String> answer =
                        visit.send(
                                HttpRequest.newBuilder(visit.at(path))
                                        .method(method, HttpRequest.BodyPublishers.noBody()));
                boolean api = path.startsWith("/api/");
                assertEquals(api ? 401 : 303, answer.statusCode(), route);
                assertTrue(
                        api
                                || answer.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .startsWith("/signin"),
                        route);
            }
        }
    }

    @Test
    void everyAnswerForbidsForeignAndInlineScripts() {
        visit.signIn("malee");
        for (String path :
                List.of("/signin", "/", "/about", "/no-such-page", "/health", "/assets/app.css")) {
            HttpResponse<String> answer = visit.get(path);
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("none");
            assertTrue(
                    policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"),
                    path);
            assertFalse(policy.contains("unsafe"), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        }
    }

    @Test
    void noPageCarriesAScriptOrAStyleWithinItself() {
        visit.signIn("malee");
        for (String path : List.of("/signin", "/", "/about", "/no-such-page")) {
            String page = visit.get(path).body();
            assertFalse(page.matches("(?s).*<script(?![^>]*\\bsrc=).*"), path);
            assertFalse(page.matches("(?s).*<style.*"), path);
            assertFalse(page.matches("(?s).*\\sstyle=.*"), path);
            assertFalse(page.matches("(?si).*\\son[a-z]+=.*"), path);
        }
    }

    @Test
    void pagesAreNotKeptByCachesButAssetsAre() {
        visit.signIn("malee");
        String home = visit.get("/").body();
        String style = home.replaceAll("(?s).*\"(/assets/app.css\\?v=[0-9a-f]+)\".*", "$1");

        assertEquals("no-store", visit.get("/").headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "public, max-age=31536000, immutable",
                visit.get(style).headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void anUnknownPageIsAFriendlyOne() {
        visit.signIn("malee");

        HttpResponse<String> answer = visit.get("/no-such-page");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("ไม่พบหน้าที่ต้องการ"));
        assertTrue(answer.body().contains("ออกจากระบบ"));
    }

    @Test
    void anUnknownAddressOfTheApiAnswersInJson() {
        HttpResponse<String> answer = visit.get("/api/v1/nothing");

        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().startsWith("{"), answer.body());
    }

    @Test
    void healthAndMetricsAnswerMachines() {
        HttpResponse<String> health = visit.get("/health");
        HttpResponse<String> metrics = visit.get("/metrics");

        assertTrue(health.body().contains("\"ready\":true"), health.body());
        assertTrue(
                metrics.body().contains("saraban_documents{origin=\"issued\"} 0"), metrics.body());
        assertTrue(
                metrics.body().contains("saraban_http_answers_total{status=\"200\"}"),
                metrics.body());
    }

    @Test
    void metricsAreNotForStrangersBehindAProxy() {
        HttpResponse<String> answer =
                visit.send(
                        HttpRequest.newBuilder(visit.at("/metrics"))
                                .header("X-Forwarded-For", "203.0.113.9")
                                .GET());

        assertEquals(404, answer.statusCode());
    }
}
