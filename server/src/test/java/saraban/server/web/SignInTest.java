package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
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
    void aClerkSignsInAndSeesWhatWaits() {
        HttpResponse<String> answer = visit.signIn("malee");

        assertEquals(303, answer.statusCode());
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> home = visit.get("/");
        assertEquals(200, home.statusCode());
        assertTrue(home.body().contains("สวัสดี นางสาวมาลี บุญมา"));
    }

    @Test
    void afterSigningInTheClerkIsWhereTheyWantedToGo() {
        HttpResponse<String> turnedAway = visit.get("/search?q=งบ");
        String signIn = turnedAway.headers().firstValue("Location").orElseThrow();
        visit.get(signIn);

        HttpResponse<String> answer =
                visit.post(
                        "/signin",
                        "user",
                        "malee",
                        "password",
                        TestSite.PASSWORD,
                        "next",
                        "/search?q=%E0%B8%87%E0%B8%9A");

        assertEquals("/signin?next=%2Fsearch%3Fq%3D%25E0%25B8%2587%25E0%25B8%259A", signIn);
        assertEquals(
                "/search?q=%E0%B8%87%E0%B8%9A",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterSigningIn() {
        for (String elsewhere :
                new String[] {
                    "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:1"
                }) {
            Visit other = site.visit();
            other.get("/signin");
            HttpResponse<String> answer =
                    other.post(
                            "/signin",
                            "user",
                            "malee",
                            "password",
                            TestSite.PASSWORD,
                            "next",
                            elsewhere);
            assertEquals("/", answer.headers().firstValue("Location").orElseThrow(), elsewhere);
        }
    }

    @Test
    void aWrongPasswordComesBackWithTheNameFilledIn() {
        visit.get("/signin");

        HttpResponse<String> answer =
                visit.post("/signin", "user", "malee", "password", "ไม่ใช่รหัสนี้");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง"));
        assertTrue(answer.body().contains("value=\"malee\""));
    }

    @Test
    void aWrongNameIsAnsweredLikeAWrongPassword() {
        visit.get("/signin");

        HttpResponse<String> answer =
                visit.post("/signin", "user", "nobody", "password", TestSite.PASSWORD);

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง"));
    }

    @Test
    void fiveFailuresLockTheNameForAQuarterOfAnHour() {
        visit.get("/signin");
        for (int i = 0; i < Attempts.MOST_PER_NAME; i++) {
            assertEquals(
                    422, visit.post("/signin", "user", "malee", "password", "ผิด").statusCode());
        }

        HttpResponse<String> locked =
                visit.post("/signin", "user", "malee", "password", TestSite.PASSWORD);
        site.clock().forward(Attempts.WINDOW.plusSeconds(1));
        HttpResponse<String> later =
                visit.post("/signin", "user", "malee", "password", TestSite.PASSWORD);

        assertEquals(429, locked.statusCode());
        assertTrue(locked.body().contains("กรุณารอ 15 นาที"));
        assertEquals(303, later.statusCode());
    }

    @Test
    void theTokenChangesAtSignInSoThatAPlantedOneIsWorthless() {
        visit.get("/signin");
        String before = visit.cookie();

        visit.post("/signin", "user", "malee", "password", TestSite.PASSWORD);

        assertFalse(before.isEmpty());
        assertNotEquals(before, visit.cookie());
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> answer = visit.signIn("malee");

        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
    }

    @Test
    void signingOutEndsTheSessionOnTheServerToo() {
        visit.signIn("malee");
        String token = visit.cookie();

        visit.post("/signout");

        HttpResponse<String> replayed =
                site.visit()
                        .send(
                                HttpRequest.newBuilder(visit.at("/"))
                                        .header("Cookie", Gate.COOKIE + "=" + token)
                                        .GET());
        assertEquals(303, replayed.statusCode());
    }

    @Test
    void aSessionEndsAfterItsTime() {
        visit.signIn("malee");

        site.clock().forward(Duration.ofHours(13));

        assertEquals(303, visit.get("/").statusCode());
    }

    @Test
    void aFormWithoutTheSealOfTheSessionIsRefused() {
        visit.signIn("malee");

        HttpResponse<String> bare = visit.postUnsealed("/signout");
        HttpResponse<String> forged = visit.postUnsealed("/signout", "seal", "0".repeat(64));

        assertEquals(403, bare.statusCode());
        assertTrue(bare.body().contains("แบบฟอร์มนี้หมดอายุหรือไม่ได้ส่งมาจากหน้าของระบบ"));
        assertEquals(403, forged.statusCode());
        assertEquals(200, visit.get("/").statusCode());
    }

    @Test
    void aScriptSignsInForABearerTokenAndNeedsNoSeal() {
        HttpResponse<String> answer =
                visit.send(
                        HttpRequest.newBuilder(visit.at("/api/v1/sessions"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"user\":\"malee\",\"password\":\""
                                                        + TestSite.PASSWORD
                                                        + "\"}")));
        String token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> ended =
                site.visit()
                        .send(
                                HttpRequest.newBuilder(visit.at("/api/v1/sessions"))
                                        .header("Authorization", "Bearer " + token)
                                        .DELETE());
        HttpResponse<String> after =
                site.visit()
                        .send(
                                HttpRequest.newBuilder(visit.at("/api/v1/documents/1"))
                                        .header("Authorization", "Bearer " + token)
                                        .GET());

        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(204, ended.statusCode());
        assertEquals(401, after.statusCode());
    }
}
