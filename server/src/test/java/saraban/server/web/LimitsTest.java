package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.office.Reader;
import saraban.server.ServerConfig;

class LimitsTest {
    @TempDir private Path home;

    @Test
    void aFileOverTheLimitIsAnsweredInThaiAndNothingIsKept() {
        try (TestSite site = TestSite.open(home, settings(1, false))) {
            Visit malee = site.visitAs("malee");

            HttpResponse<String> answer =
                    malee.upload("/import", "files", "ใหญ่.pdf", new byte[1_500_000]);

            assertEquals(413, answer.statusCode(), answer.body());
            assertTrue(
                    answer.body().contains("ไฟล์หรือข้อความที่ส่งมาใหญ่เกินกว่าที่ระบบรับได้"),
                    answer.body());
            assertEquals(0, site.corpus().archive().counts(Reader.PROGRAM).documents());
        }
    }

    @Test
    void aFormOverTheLimitIsAnsweredInThai() {
        try (TestSite site = TestSite.open(home, settings(1, false))) {
            Visit malee = site.visitAs("malee");

            HttpResponse<String> answer = malee.post("/drafts", "form", "ก".repeat(1_000_000));

            assertEquals(413, answer.statusCode(), answer.body());
        }
    }

    @Test
    void behindTlsTheSessionIsSentOverTlsAlone() {
        try (TestSite site = TestSite.open(home, settings(1, true))) {
            HttpResponse<String> page = site.visit().get("/signin");

            assertTrue(page.headers().firstValue("Set-Cookie").orElseThrow().contains("Secure"));
        }
    }

    private static ServerConfig settings(int megabytes, boolean secure) {
        ServerConfig usual = ServerConfig.STANDARD;
        return new ServerConfig(
                usual.host(),
                0,
                usual.sessionLength(),
                megabytes,
                secure,
                usual.source(),
                usual.sourceFolder());
    }
}
