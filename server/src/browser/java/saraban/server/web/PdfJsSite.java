package saraban.server.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import saraban.templates.SamplePaper;

/// A site of one page that reads PDFs with pdf.js; apart from the product, whose policy lets in no
/// such script.
final class PdfJsSite implements AutoCloseable {
    private static final String SHIPPED = "/META-INF/resources/webjars/pdfjs-dist/5.4.624/build/";
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="th"><head><title>pdf.js</title><link rel="icon" href="data:,"></head><body>
            <script type="module">
              import * as pdfjs from './pdf.min.mjs';
              pdfjs.GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';
              window.textOf = async address => {
                const file = await pdfjs.getDocument({ url: address }).promise;
                const lines = [];
                for (let number = 1; number <= file.numPages; number++) {
                  const content = await (await file.getPage(number)).getTextContent();
                  content.items.forEach(item => lines.push(item.str));
                }
                await file.loadingTask.destroy();
                return lines.join('\\n');
              };
            </script></body></html>
            """;

    private final HttpServer server;

    PdfJsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        offer("/", "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
        script("pdf.min.mjs");
        script("pdf.worker.min.mjs");
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// @return the address of the paper on this site
    String offer(SamplePaper paper) {
        String path = "/" + paper.name() + ".pdf";
        offer(path, "application/pdf", paper.pdf());
        return path;
    }

    private void script(String name) throws IOException {
        try (var in = PdfJsSite.class.getResourceAsStream(SHIPPED + name)) {
            offer("/" + name, "text/javascript", in.readAllBytes());
        }
    }

    private void offer(String path, String type, byte[] content) {
        server.createContext(path, exchange -> answer(exchange, type, content));
    }

    private static void answer(HttpExchange exchange, String type, byte[] content)
            throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
