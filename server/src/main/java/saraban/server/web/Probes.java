package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import saraban.corpus.Corpus;
import saraban.corpus.SarabanException;
import saraban.corpus.archive.Counts;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.JobState;

/// What machines ask: whether the server is ready, and how it does.
final class Probes {
    private final Corpus corpus;
    private final Map<Integer, LongAdder> answers =
            new java.util.concurrent.ConcurrentSkipListMap<>();
    private final LongAdder nanos = new LongAdder();

    Probes(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Counts an answer that has been given.
    void count(Context ctx, float milliseconds) {
        answers.computeIfAbsent(ctx.statusCode(), _ -> new LongAdder()).increment();
        nanos.add((long) (milliseconds * 1_000_000));
    }

    /// `/health`: 200 when the home can be read, else 503 and why.
    void health(Context ctx) {
        try {
            Map<JobState, Integer> jobs = corpus.jobs().counts();
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("ready", true);
            answer.put("version", About.version());
            answer.put(
                    "jobsWaiting",
                    jobs.getOrDefault(JobState.WAITING, 0)
                            + jobs.getOrDefault(JobState.RUNNING, 0));
            answer.put("jobsFailed", jobs.getOrDefault(JobState.FAILED, 0));
            ctx.json(answer);
        } catch (SarabanException fault) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .json(Map.of("ready", false, "reason", fault.getMessage()));
        }
    }

    /// `/metrics` in the text form of Prometheus, for the machine itself and for who is signed in.
    void metrics(Context ctx) {
        boolean neighbour =
                ctx.ip().equals("127.0.0.1")
                        || ctx.ip().equals("0:0:0:0:0:0:0:1")
                        || ctx.ip().equals("[0:0:0:0:0:0:0:1]");
        boolean relayed = ctx.header("X-Forwarded-For") != null || ctx.header("Forwarded") != null;
        if (Visitor.of(ctx).account().isEmpty() && (!neighbour || relayed)) {
            throw new NotFoundResponse(ctx.path());
        }
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(text());
    }

    private String text() {
        var text = new StringBuilder();
        Counts counts = corpus.archive().counts(Reader.PROGRAM);
        family(text, "saraban_documents", "gauge", "Documents kept");
        line(text, "saraban_documents{origin=\"issued\"}", counts.issued());
        line(text, "saraban_documents{origin=\"imported\"}", counts.imported());
        family(text, "saraban_pages", "gauge", "Pages read");
        line(text, "saraban_pages", counts.pages());
        family(text, "saraban_jobs", "gauge", "Jobs by state");
        corpus.jobs()
                .counts()
                .forEach(
                        (state, count) ->
                                line(
                                        text,
                                        "saraban_jobs{state=\""
                                                + state.name().toLowerCase(java.util.Locale.ROOT)
                                                + "\"}",
                                        count));
        family(text, "saraban_http_answers_total", "counter", "Answers by status");
        answers.forEach(
                (status, count) ->
                        line(
                                text,
                                "saraban_http_answers_total{status=\"" + status + "\"}",
                                count.sum()));
        family(text, "saraban_http_seconds_total", "counter", "Time spent on answers");
        text.append("saraban_http_seconds_total ").append(nanos.sum() / 1e9).append('\n');
        family(text, "saraban_heap_bytes", "gauge", "Heap in use");
        line(
                text,
                "saraban_heap_bytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return text.toString();
    }

    private static void family(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
