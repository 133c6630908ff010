package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.NotEmpty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Term.Raw;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells terms in words, with epoch seconds as local date and time. */
record Meaning(FieldTypes types, ZoneId zone) {
    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,11}");

    /** One term as a sentence; {@code ofTime} where its number is known to be epoch seconds. */
    String of(Term term, boolean ofTime) {
        if (term instanceof Comparison comparison) {
            boolean time = isTime(comparison, ofTime);
            return comparison.name() + " " + comparison.operator().spoken(time) + " " + shown(comparison.value(), time)
                    + aside(comparison);
        }
        if (term instanceof Membership membership) {
            boolean time = ofTime || types.kind(membership.name()) == Kind.TIMESTAMP;
            return membership.values().stream()
                    .map(each -> shown(each, time))
                    .collect(Collectors.joining(
                            ", ", membership.name() + (membership.within() ? " is one of " : " is none of "), ""));
        }
        if (term instanceof Nullness nullness) {
            return nullness.name() + (nullness.unset() ? " is null" : " is not null");
        }
        if (term instanceof NotEmpty notEmpty) {
            return notEmpty.name() + " is not empty";
        }
        if (term instanceof Empty empty) {
            return empty.name() + " is blank or null";
        }
        return "passed on as it stands: " + ((Raw) term).text();
    }

    private boolean isTime(Comparison comparison, boolean ofTime) {
        boolean holdsTime = ofTime || types.kind(comparison.name()) == Kind.TIMESTAMP;
        return holdsTime && !comparison.operator().looksInsideText() && isSeconds(comparison.value());
    }

    private static String aside(Comparison comparison) {
        return comparison.operator() == Operator.LIKE ? " (% stands for any text, _ for one character)" : "";
    }

    private String shown(Value value, boolean time) {
        return time && isSeconds(value) ? Dates.shown(Long.parseLong(plain(value)), zone) : value.typed();
    }

    private static boolean isSeconds(Value value) {
        return SECONDS.matcher(plain(value)).matches();
    }

    private static String plain(Value value) {
        return value instanceof Value.Text text ? text.text() : value.typed();
    }
}
