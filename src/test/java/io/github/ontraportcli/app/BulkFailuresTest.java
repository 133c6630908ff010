package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes of random length against a server that fails at random: what the message says of each record is what became of it
 * there. Done, in doubt, not known and not sent are all records together, and none is two of these. {@code -Dbulk.runs=N}
 * makes more of them.
 */
class BulkFailuresTest {
    private static final int RUNS = Integer.getInteger("bulk.runs", 60);
    private static final Pattern SO = Pattern.compile("([0-9,]+) of ([0-9,]+) contacts were ");
    private static final Pattern UNKNOWN = Pattern.compile("of these it is not known: ([0-9,]+)");
    private static final Pattern FAILED = Pattern.compile("it failed on ([0-9,]+): ");
    private static final Pattern PARTLY = Pattern.compile("some may be done: --ids ([0-9,]+)");
    private static final Pattern LEFT = Pattern.compile("→ Not (?:done|sent): --ids (?:- < )?(\\S+)");

    @TempDir
    Path temporary;

    @Test
    void what_is_told_of_every_record_is_what_the_server_saw() throws IOException {
        List<String> wrong = new ArrayList<>();
        int halfway = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Told told = run(seed);
            halfway += told.code() == 7 || told.code() == 8 ? 1 : 0;
            told.wrong().forEach(wrong::add);
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(true, halfway > RUNS / 4, halfway + " runs ended halfway");
    }

    private Told run(int seed) throws IOException {
        Random random = new Random(seed);
        boolean single = random.nextInt(3) == 0;
        int all = 1 + random.nextInt(single ? 30 : 400);
        int often = 3 + random.nextInt(20);
        String line = single
                ? "contacts update --ids - --city Ojai"
                : random.nextBoolean() ? "contacts delete --ids -" : "contacts tag --tag VIP --ids -";
        Path home = temporary.resolve("run" + seed);
        String stdin =
                IntStream.rangeClosed(1, all).mapToObj(each -> each + "\n").collect(Collectors.joining());
        try (BulkServer server = new BulkServer(all, asked -> answer(random, often, single, asked))) {
            ProgramRun.Ended ended = server.connect(ProgramRun.in(home))
                    .given(stdin)
                    .run(ScenarioText.words(line + " --yes --retries 0"));
            return new Told(seed, home, all, ended.code(), ended.err(), server.changed());
        }
    }

    /** One in so many goes wrong, in one of the ways in which that can be. */
    private static BulkServer.Answer answer(Random random, int often, boolean single, BulkServer.Asked asked) {
        synchronized (random) {
            if (random.nextInt(often) > 0) {
                return BulkServer.Answer.done(asked);
            }
            int half = single ? 0 : random.nextInt(asked.ids().size() + 1);
            List<Integer> some = asked.ids().subList(0, half);
            boolean carriedOut = random.nextBoolean();
            List<Integer> perhaps = carriedOut ? asked.ids() : some;
            return switch (random.nextInt(7)) {
                case 0 -> new BulkServer.Answer(500, "Save failed!", some);
                case 1 -> new BulkServer.Answer(504, "", perhaps);
                case 2 -> new BulkServer.Answer(0, "", perhaps);
                case 3 -> new BulkServer.Answer(403, "Not for you", List.of());
                case 4 -> new BulkServer.Answer(404, "Object not found", some);
                case 5 -> new BulkServer.Answer(200, "<html><head><title>Sorry</title></head></html>", perhaps);
                default -> new BulkServer.Answer(422, "Invalid", some);
            };
        }
    }

    /** What a run said, and what the server did. */
    private record Told(int seed, Path home, int all, int code, String err, List<Integer> changed) {
        List<String> wrong() throws IOException {
            List<String> wrong = new ArrayList<>();
            Set<Integer> saw = new TreeSet<>(changed);
            check(wrong, saw.size() == changed.size(), "a record was changed twice");
            check(wrong, List.of(0, 1, 4, 5, 7, 8).contains(code), "it ended with " + code);
            check(wrong, code != 0 || saw.size() == all, "it ended well, and not all is done");
            Matcher so = SO.matcher(err);
            if (!so.find()) {
                boolean none = err.contains("None of ");
                check(wrong, !none || saw.isEmpty(), "none was told to be done");
                check(wrong, none || code == 0 || all <= 50, "nothing is told of the records");
                return wrong;
            }
            Set<Integer> unknown = ids(UNKNOWN);
            Set<Integer> partly = ids(PARTLY);
            Set<Integer> left = left();
            Set<Integer> done = numbers(1, all);
            List.of(unknown, partly, left).forEach(done::removeAll);
            int told = unknown.size() + partly.size() + left.size() + done.size();
            check(wrong, told == all, "a record is told of twice");
            check(wrong, number(so.group(1)) == done.size() && number(so.group(2)) == all, "the numbers do not add up");
            check(wrong, saw.containsAll(done), "what is told to be done is not");
            check(wrong, left.stream().noneMatch(saw::contains), "what is told to be left is done");
            Set<Integer> failed = ids(FAILED);
            failed.removeAll(partly);
            check(wrong, left.containsAll(failed), "what failed is neither to be looked at nor to be done");
            check(wrong, (code == 8) == !unknown.isEmpty(), "what is not known and the exit code differ");
            return wrong;
        }

        private void check(List<String> wrong, boolean right, String what) {
            if (!right) {
                wrong.add("seed " + seed + ", exit " + code + ": " + what + "\n" + err);
            }
        }

        private Set<Integer> ids(Pattern pattern) {
            return pattern.matcher(err)
                    .results()
                    .flatMap(each -> Arrays.stream(each.group(1).split(",")))
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private Set<Integer> left() throws IOException {
            Matcher left = LEFT.matcher(err);
            if (!left.find()) {
                return Set.of();
            }
            String listed = left.group(1).startsWith("~")
                    ? Files.readString(home.resolve(left.group(1).substring(2))).strip()
                    : left.group(1);
            return Arrays.stream(listed.split("[,\n]")).map(Integer::valueOf).collect(Collectors.toSet());
        }

        private static Set<Integer> numbers(int from, int to) {
            return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
        }

        private static int number(String grouped) {
            return Integer.parseInt(grouped.replace(",", ""));
        }
    }
}
