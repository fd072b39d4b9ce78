package operatordesk.chaos;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import operatordesk.chaos.audit.Audit;
import operatordesk.chaos.audit.Copies;
import operatordesk.chaos.audit.Evidence;
import operatordesk.chaos.audit.Finding;
import operatordesk.chaos.audit.InDoubt;
import operatordesk.chaos.audit.Latency;
import operatordesk.chaos.audit.Witness;
import operatordesk.chaos.desk.Killer;
import operatordesk.chaos.desk.Processes;
import operatordesk.chaos.desk.Trouble;
import operatordesk.chaos.people.Crowd;
import operatordesk.chaos.people.Ledger;
import operatordesk.chaos.people.Marks;
import operatordesk.chaos.people.Office;
import operatordesk.chaos.people.Probe;
import operatordesk.chaos.plan.Mishap;
import operatordesk.chaos.plan.Plan;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.SandboxClient;

/** One run: start all, let people act while things go wrong, wait until it is quiet, ask everybody once more, audit. */
public final class Run {
    private final Options options;
    private final Path folder;
    private final PrintStream out;
    private final Plan plan;
    private final Kinds kinds;
    private final Ledger ledger = new Ledger();
    private final Marks marks = new Marks();

    /** @param folder for the databases and the processes' logs */
    public Run(Options options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
        this.kinds = Kinds.of(options.root().resolve("deploy/catalogue.yaml"));
        this.plan = Plan.of(
                options.seed(),
                options.duration(),
                options.killEvery(),
                options.kills(),
                options.restarts(),
                Processes.names(options.gateways()),
                Processes.services(options.gateways()));
    }

    /** Runs; throws what keeps a run from being one, for instance a jar that is not built. */
    public Outcome run() {
        Vertx vertx = Vertx.vertx();
        SandboxServer sandbox =
                SandboxServer.start(vertx, SandboxOptions.onLoopback()).await();
        List<Long> operators = Office.operatorIds(options.operators());
        var served = new Processes.Office(sandbox.url(), sandbox.token(), operators);
        try (var desk = Processes.start(options.root(), folder, options.gateways(), served)) {
            return acted(vertx, desk, new SandboxClient(sandbox.url()));
        } finally {
            vertx.close().await();
        }
    }

    private Outcome acted(Vertx vertx, Processes desk, SandboxClient telegram) {
        say("everything runs; people arrive");
        var office = Office.open(telegram, options.operators(), options.clients(), ledger);
        int before = ledger.updates();
        say("acting for " + options.duration().toSeconds() + " s, quiet for the first "
                + plan.quiet().toSeconds() + " s; " + plan.blows().size() + " blows planned");
        var span = new Span();
        Thread.ofVirtual().start(() -> {
            span.passUntil(options.duration());
            span.end();
        });
        var killer = new Killer(desk, plan.blows(), span);
        var trouble = new Trouble(telegram, plan.mishaps(), span, options.seed());
        try (killer;
                trouble) {
            Crowd.act(office, kinds, ledger, marks, span, options.rate(), options.seed());
        } finally {
            span.end();
        }
        Duration took = Duration.between(span.begun(), Instant.now());
        int updates = ledger.updates() - before;
        say("acting is over; waiting until everything runs and all is quiet");
        desk.awaitReady();
        List<Finding> findings = new ArrayList<>();
        var quiet = new Quiet(vertx, telegram, desk.redisUrl());
        quiet.await().ifPresent(moving -> findings.add(new Finding(Finding.Rule.STUCK, "never quiet: " + moving)));
        say("everybody is asked once more");
        new Probe(office, kinds, ledger, marks)
                .run()
                .forEach(stuck -> findings.add(new Finding(Finding.Rule.STUCK, stuck)));
        quiet.await()
                .ifPresent(moving -> findings.add(new Finding(Finding.Rule.STUCK, "not quiet at the end: " + moving)));
        say("audit");
        Evidence evidence = Witness.look(
                kinds, Set.copyOf(Office.operatorIds(options.operators())), telegram, ledger, desk.postgresUrl());
        return outcome(span, took, updates, killer, trouble, evidence, findings);
    }

    private Outcome outcome(
            Span span,
            Duration took,
            int updates,
            Killer killer,
            Trouble trouble,
            Evidence evidence,
            List<Finding> stuck) {
        List<Finding> findings = new ArrayList<>(stuck);
        findings.addAll(Audit.all(evidence));
        killer.slow().forEach(name -> findings.add(new Finding(Finding.Rule.SLOW_TO_END, name)));
        long copies = Copies.count(evidence);
        int kills = killer.kills();
        int cut = trouble.made().getOrDefault(Mishap.Kind.CUT_AFTER, 0);
        if (copies > kills + cut) {
            findings.add(new Finding(
                    Finding.Rule.SENT_TWICE,
                    copies + " messages were sent twice, and " + (kills + cut) + " are allowed"));
        }
        long doubts = InDoubt.count(evidence);
        int cuts = cut + trouble.made().getOrDefault(Mishap.Kind.CUT_BEFORE, 0);
        if (doubts > kills + cuts) {
            findings.add(new Finding(
                    Finding.Rule.WRONG_REQUEST,
                    "at " + doubts + " questions it was in doubt whether they were there, and " + (kills + cuts)
                            + " are allowed"));
        }
        Instant troubled = span.begun().plus(plan.quiet());
        return new Outcome(
                options,
                took,
                killer.struck(),
                trouble.made(),
                updates,
                ledger.repeatedPresses(),
                evidence,
                Latency.between(span.begun(), troubled, evidence),
                Latency.between(troubled, span.begun().plus(took), evidence),
                copies,
                doubts,
                kills,
                findings);
    }

    private void say(String words) {
        out.println(Instant.now().toString().substring(11, 19) + " " + words);
    }
}
