package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.failure.Failure;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as a person types them: {@code 30m}, {@code 1h30m}, {@code 7d}, {@code 2w}. */
final class Spans {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9}[smhdw])+");
    private static final Pattern PART = Pattern.compile("([0-9]+)([smhdw])");

    private Spans() {}

    /**
     * How long, in the API's unit.
     *
     * @param unit in seconds: 1, or 86,400 where the API counts days
     * @throws Failure of the usage kind when it is no length of time, or none that this unit can count
     */
    static String read(String option, String text, int unit) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw Failure.usage(option + " takes a length of time, not \"" + text + "\"")
                    .next("It is written "
                            + (unit == 1
                                    ? "30m, 2h, 1h30m or 1d; a number alone counts seconds."
                                    : "3d or 2w; a number alone counts days."));
        }
        BigInteger seconds = BigInteger.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            seconds = seconds.add(
                    new BigInteger(part.group(1)).multiply(seconds(part.group(2).charAt(0))));
        }
        BigInteger[] units = seconds.divideAndRemainder(BigInteger.valueOf(unit));
        if (units[1].signum() != 0) {
            throw Failure.usage(option + " counts whole days, and " + text + " is none")
                    .next("Say 3d or 2w.");
        }
        return units[0].toString();
    }

    private static BigInteger seconds(char letter) {
        return BigInteger.valueOf(
                switch (letter) {
                    case 's' -> 1;
                    case 'm' -> 60;
                    case 'h' -> 3_600;
                    case 'd' -> 86_400;
                    default -> 604_800;
                });
    }
}
