package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.api.http.Certificates;
import io.github.ontraportcli.api.http.HttpTransport;
import io.github.ontraportcli.api.http.Proxies;
import io.github.ontraportcli.cli.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random commands, one after another, against the server of the fault runs, and what came of them. */
final class FaultRun {
    /** How many requests of a thousand meet trouble, in turn. */
    private static final List<Integer> PER_MILLE = List.of(0, 50, 150, 400);

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Path home;
    private final List<String> violations = new ArrayList<>();
    private final Map<FaultRunTrouble, Integer> troubles = new TreeMap<>();
    private final Map<Integer, Integer> codes = new TreeMap<>();
    private int commands;
    private int requests;

    FaultRun(Path home) {
        this.home = home;
    }

    /** Runs so many commands, chosen by this seed, against an account of their own. */
    void run(long seed, int many) {
        FaultRunAccount account = new FaultRunAccount();
        PassingTime time = new PassingTime();
        Random random = new Random(seed);
        FaultRunLines lines = new FaultRunLines(account, random);
        try (FaultRunServer server = new FaultRunServer(account, time)) {
            ProgramRun run = ProgramRun.in(home.resolve("seed" + seed))
                    .connectedTo(server.address(), "2_faults", FaultRunJudge.KEY)
                    .waiting(time);
            for (int i = 0; i < many; i++) {
                time.sleep(Duration.ofSeconds(3), "the next command");
                FaultRunLine line = lines.next();
                server.trouble(random.nextLong(), PER_MILLE.get(random.nextInt(PER_MILLE.size())));
                judge(seed, line, ended(run.given(line.stdin()), line.words()), server.taken());
            }
        }
    }

    /** What was against the rules, each with its command line and all that came of it. */
    List<String> violations() {
        return violations;
    }

    /** The figures, as two tables of Markdown behind a sentence. */
    String figures() {
        int met = troubles.values().stream().mapToInt(each -> each).sum();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d commands, %,d requests of which %,d met trouble, %,d violations.%n%n",
                commands,
                requests,
                met,
                violations.size()));
        text.append("| trouble | requests |\n| --- | --- |\n");
        troubles.forEach((trouble, times) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,d |%n",
                trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                times)));
        text.append("\n| exit code | commands |\n| --- | --- |\n");
        codes.forEach((code, times) -> text.append(String.format(Locale.ROOT, "| %d | %,d |%n", code, times)));
        return text.toString();
    }

    private void judge(long seed, FaultRunLine line, ProgramRun.Ended ended, List<FaultRunServer.Booked> booked) {
        commands++;
        requests += booked.size();
        codes.merge(ended.code(), 1, Integer::sum);
        for (FaultRunServer.Booked each : booked) {
            if (each.trouble() != FaultRunTrouble.NONE) {
                troubles.merge(each.trouble(), 1, Integer::sum);
            }
        }
        for (String each : FaultRunJudge.wrong(line, ended, booked)) {
            StringBuilder told =
                    new StringBuilder(each + "\n  seed " + seed + ", " + line + "\n  exit " + ended.code());
            booked.forEach(one -> told.append("\n  ")
                    .append(one.call().method())
                    .append(' ')
                    .append(one.call().target())
                    .append(" → ")
                    .append(one.trouble())
                    .append(one.carriedOut() ? ", carried out" : ""));
            violations.add(told + "\n  " + shortened(ended.err()) + "\n  " + shortened(ended.out()));
        }
    }

    private static String shortened(String text) {
        return text.length() < 600 ? text : text.substring(0, 600) + "…";
    }

    /** A run whose patience with an answer is short, so that a stalled one does not take long. */
    private static ProgramRun.Ended ended(ProgramRun run, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session usual = run.session(out, new PrintStream(err, true, StandardCharsets.UTF_8));
        Session session = new Session(
                usual.in(),
                usual.out(),
                usual.err(),
                usual.terminal(),
                usual.environment(),
                usual.clock(),
                usual.zone(),
                usual.locations(),
                usual.windows(),
                usual.prompts(),
                usual.waiting(),
                patience -> new HttpTransport(
                        new Patience(PATIENCE, PATIENCE, patience.most(), patience.retries()),
                        new Proxies(Map.of()),
                        new Certificates(null),
                        "ontraport-cli/test"),
                usual.sandboxes(),
                usual.version(),
                usual.groups(),
                usual.underway());
        int code = new Program(session).run(words);
        return new ProgramRun.Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Time that passes at once, for all commands alike. */
    private static final class PassingTime implements Waiting {
        private long passed;

        @Override
        public synchronized void sleep(Duration time, String why) {
            passed += time.toNanos();
        }

        @Override
        public synchronized long nanos() {
            return passed;
        }

        @Override
        public synchronized long millis() {
            return 1_770_000_000_000L + passed / 1_000_000;
        }

        @Override
        public double spread() {
            return 0.5;
        }
    }
}
