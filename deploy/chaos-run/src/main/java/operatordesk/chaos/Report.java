package operatordesk.chaos;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.chaos.audit.Evidence;
import operatordesk.chaos.audit.Finding;
import operatordesk.chaos.audit.Latency;
import operatordesk.chaos.audit.Shifted;

/** The outcome as one table in Markdown, and the findings below it. */
final class Report {
    private static final String ASK = "ask:";
    private static final int MOST_OF_A_RULE = 15;

    private Report() {}

    static String of(Outcome outcome) {
        var rows = outcome.evidence().rows();
        Stream<String> head = Stream.of(
                "| chaos run | seed " + outcome.options().seed() + " |",
                "| --- | --- |",
                row(
                        "acting",
                        outcome.acted().toSeconds() + " s, " + outcome.options().clients() + " clients, "
                                + outcome.options().operators() + " operators"),
                row("updates sent", outcome.updates() + ", " + perSecond(outcome) + " a second"),
                row("killed with kill -9", outcome.kills() + " times: " + struck(outcome, "kill -9 ")),
                row("paused with SIGSTOP", struck(outcome, "pause ")),
                row("ended with SIGTERM", struck(outcome, "SIGTERM ")),
                row("ended by itself and started again", struck(outcome, "own end ")),
                row("Telegram's faults", mishaps(outcome)),
                row(
                        "rows kept",
                        rows.requests().size() + " requests, " + rows.answers().size() + " answers, "
                                + rows.messages().size() + " log lines"),
                row("requests superseded", Long.toString(superseded(outcome.evidence()))),
                row(
                        "presses without an answer",
                        unanswered(outcome.evidence()) + ", pressed again " + outcome.repeatedPresses()));
        Stream<String> audits = Stream.of(Finding.Rule.values())
                .map(rule -> row("**" + rule.words() + "**", "**" + count(outcome, rule) + "**"));
        Stream<String> tail = Stream.of(
                row(
                        "messages sent twice",
                        outcome.copies() + " (allowed: one for every kill and every cut after the effect)"),
                row(
                        "questions of which nobody could know whether they were there when answers came",
                        outcome.doubts() + " (allowed: one for every kill and every cut)"),
                row("answers ahead of their question", Long.toString(Shifted.count(outcome.evidence()))),
                row("answer to \"received\", quiet", latency(outcome.quiet())),
                row("answer to \"received\", chaos", latency(outcome.chaos())));
        return Stream.of(head, audits, tail).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /** Each finding on a line, of each rule the first ones. */
    static String findings(Outcome outcome) {
        return Stream.of(Finding.Rule.values())
                .flatMap(rule -> outcome.findings().stream()
                        .filter(found -> found.rule() == rule)
                        .limit(MOST_OF_A_RULE))
                .map(found -> found.rule().words() + ": " + found.words())
                .collect(Collectors.joining("\n"));
    }

    private static String row(String what, String value) {
        return "| " + what + " | " + value + " |";
    }

    private static String perSecond(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                outcome.updates() * 1000.0 / Math.max(1, outcome.acted().toMillis()));
    }

    private static String struck(Outcome outcome, String how) {
        String all = outcome.struck().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(how))
                .map(entry -> entry.getKey().substring(how.length()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static String mishaps(Outcome outcome) {
        String all = outcome.mishaps().entrySet().stream()
                .map(entry -> entry.getKey().words() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static long superseded(Evidence evidence) {
        return evidence.rows().requests().stream()
                .filter(request -> request.status().equals("SUPERSEDED"))
                .count();
    }

    private static long unanswered(Evidence evidence) {
        return evidence.operators().stream()
                .flatMap(operator -> evidence.presses().getOrDefault(operator, List.of()).stream())
                .filter(press -> press.data().startsWith(ASK) && press.answer() == null)
                .count();
    }

    private static long count(Outcome outcome, Finding.Rule rule) {
        return outcome.findings().stream().filter(found -> found.rule() == rule).count();
    }

    private static String latency(Latency latency) {
        return "p50 " + latency.percentile(50) + " ms, p95 " + latency.percentile(95) + " ms, p99 "
                + latency.percentile(99) + " ms (" + latency.millis().size() + " measured)";
    }
}
