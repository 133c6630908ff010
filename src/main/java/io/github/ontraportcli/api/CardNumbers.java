package io.github.ontraportcli.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that can be a card's wherever they stand: 13 to 19 digits, the last of which checks the others, in one piece
 * or in groups that spaces, dashes or their spellings in an address part.
 */
final class CardNumbers {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final String BETWEEN = "(?:[ +-]|%20|%2[dD]|\\u00a0)";
    private static final Pattern PART = Pattern.compile(BETWEEN);
    private static final Pattern RUN = Pattern.compile("(?<![0-9])[0-9](?:" + BETWEEN + "?[0-9]){12,}");
    /** Moments in milliseconds have 13 digits and begin with 1, which no card of so few digits does. */
    private static final Pattern MOMENT = Pattern.compile("1[0-9]{12}");
    /** The groups in which cards are printed and typed: 4 4 4 4, 4 6 5 and 4 6 4, 6 13, 8 8, digit by digit, in pairs. */
    private static final Pattern GROUPS =
            Pattern.compile("(4 ){2,3}[1-5]|4 4 4 4 [1-3]|4 6 [45]|5 4 6|6 1[0-3]|8 8|(1 ){12,18}1|(2 ){6,8}[12]");

    private CardNumbers() {}

    /** The text without them. */
    static String without(String text) {
        return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(clean(run.group())));
    }

    private static String clean(String run) {
        if (alone(run)) {
            return Redaction.HIDDEN;
        }
        List<MatchResult> parts = PART.matcher(run).results().toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        for (MatchResult each : parts) {
            ends.add(each.start());
            starts.add(each.end());
        }
        ends.add(run.length());
        StringBuilder clean = new StringBuilder();
        int shown = 0;
        for (int first = 0; first < starts.size(); first++) {
            int last = lastOfCard(run, starts, ends, first);
            if (last >= 0) {
                clean.append(run, shown, starts.get(first)).append(Redaction.HIDDEN);
                shown = ends.get(last);
                first = last;
            }
        }
        return clean.append(run.substring(shown)).toString();
    }

    private static boolean alone(String run) {
        String digits = PART.matcher(run).replaceAll("");
        return digits.length() <= LONGEST
                && checks(digits)
                && !MOMENT.matcher(run).matches();
    }

    /** The group with which a card's number ends that begins with this one; -1 where none does. */
    private static int lastOfCard(String run, List<Integer> starts, List<Integer> ends, int first) {
        StringBuilder digits = new StringBuilder();
        StringBuilder groups = new StringBuilder();
        for (int last = first; last < starts.size() && digits.length() < LONGEST; last++) {
            String group = run.substring(starts.get(last), ends.get(last));
            digits.append(group);
            groups.append(last == first ? "" : " ").append(group.length());
            boolean fits = digits.length() >= SHORTEST && digits.length() <= LONGEST;
            boolean grouped = last == first || GROUPS.matcher(groups).matches();
            if (fits && grouped && checks(digits) && !MOMENT.matcher(digits).matches()) {
                return last;
            }
        }
        return -1;
    }

    /** Whether the last digit is the check of the others (Luhn). */
    private static boolean checks(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0;
    }
}
