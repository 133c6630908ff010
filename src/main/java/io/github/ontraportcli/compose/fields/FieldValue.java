package io.github.ontraportcli.compose.fields;

import io.github.ontraportcli.compose.condition.Moments;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Values for a field of a record, read as a person types them and checked by the field's type: a date becomes epoch
 * seconds, a label the ID of its option, a state its code. The API would store some of what is refused here as nothing,
 * without a word. An empty value empties any field; of a type that is not known, everything is let through.
 *
 * @param name of the field, e.g. {@code f1558}
 * @param type the API's word, e.g. {@code drop}
 * @param options labels by option ID, of a dropdown or list
 * @param zone in which dates are read
 */
public record FieldValue(String name, String type, Map<String, String> options, ZoneId zone, Clock clock) {
    private static final Pattern NUMBER = Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern PRICE = Pattern.compile("-?\\$?[0-9]+(\\.[0-9]{1,2})?");
    private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    private static final Pattern PHONE = Pattern.compile("(?=.*[0-9])[+0-9().,/ xX#*-]{1,40}(ext\\.? ?[0-9]+)?");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[+() .-]");
    private static final Pattern SMS = Pattern.compile("[0-9]{1,15}");
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^\\s/?#]+\\S*");
    private static final Pattern ID = Pattern.compile("[0-9]+(_[0-9]+)?");

    /** Their meta says checkbox, and they hold a status of their own. */
    private static final Set<String> STATUSES = Set.of("bulk_mail", "bulk_sms");

    /**
     * What is sent for it.
     *
     * @param option that gave the value, for the message
     * @throws Failure of the usage kind when the field does not take it
     */
    public String read(String option, String text) {
        String value = text.strip();
        refuseCalculated(option);
        if (value.isEmpty() || STATUSES.contains(name)) {
            return text;
        }
        return switch (type) {
            case "numeric" -> matching(option, NUMBER, value, "a number such as 12.50");
            case "price" -> matching(option, PRICE, value, "an amount of money such as 3, $7 or 2.10");
            case "check" -> check(option, value);
            case "email" -> matching(option, EMAIL, value, "an email address such as ann@example.com");
            case "phone" -> matching(option, PHONE, value, "a phone number such as +1 805-555-0100");
            case "sms" -> sms(option, value);
            case "url" -> matching(option, URL, value, "an address such as https://example.com/page");
            case "fulldate", "timestamp", "date" -> moment(option, value);
            case "parent" -> matching(option, ID, value, "the ID of a record");
            case "drop" -> options.isEmpty() ? text : chosen(option, value);
            case "list" -> options.isEmpty() ? text : severally(option, value);
            case "country" -> place(option, Places.countries(), value, "a country: US, United States");
            case "state" -> place(option, Places.states(), value, "a state: CA, California, AU_NT");
            case "timezone" -> timezone(option, value);
            default -> text;
        };
    }

    private void refuseCalculated(String option) {
        String why = switch (type) {
            case "mergefield" -> "It is put together from other fields.";
            case "related_data" -> "It shows what another record says; change it there.";
            case "percentage", "raw_percentage" -> "It is calculated, and nothing is stored in it.";
            case "file" -> "The API tells the address of a file, and takes none.";
            case "subscription" ->
                "Tags, sequences and automations have verbs of their own: tag, untag, subscribe, unsubscribe.";
            default -> "";
        };
        if (!why.isEmpty()) {
            throw Failure.usage(option + " cannot set " + name + ": it is a field of the type " + type)
                    .why(why);
        }
    }

    private String matching(String option, Pattern pattern, String value, String accepts) {
        if (!pattern.matcher(value).matches()) {
            throw refused(option, accepts, value);
        }
        return value;
    }

    private String check(String option, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "1", "yes", "true", "on" -> "1";
            case "0", "no", "false", "off" -> "0";
            default -> throw refused(option, "yes or no", value);
        };
    }

    private String sms(String option, String value) {
        String digits = BETWEEN_DIGITS.matcher(value).replaceAll("");
        matching(option, SMS, digits, "a number of at most 15 digits such as +1 805-555-0100");
        return value;
    }

    private String moment(String option, String value) {
        if (SECONDS.matcher(value).matches()) {
            return value;
        }
        return String.valueOf(Moments.seconds(value, zone, clock)
                .orElseThrow(() -> refused(option, "a date", value).next(Moments.FORMS)));
    }

    /** The ID of an option, by it or by its label; 0 is none. */
    private String chosen(String option, String value) {
        return known(option, value).orElseThrow(() -> unknown(option, value));
    }

    private Optional<String> known(String option, String value) {
        if (options.containsKey(value) || value.equals("0")) {
            return Optional.of(value);
        }
        List<String> same = ids(label -> label.equals(value));
        List<String> meant = same.isEmpty() ? ids(label -> label.equalsIgnoreCase(value)) : same;
        if (meant.size() > 1) {
            throw Failure.usage(option + " " + name + ": several options are called \"" + value + "\"")
                    .next("Give the ID of one: " + String.join(", ", meant));
        }
        return meant.stream().findFirst();
    }

    private List<String> ids(Predicate<String> labels) {
        return options.entrySet().stream()
                .filter(each -> labels.test(each.getValue().strip()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Several options between the API's delimiters. A label may hold a comma: the longest that is one is taken. */
    private String severally(String option, String value) {
        List<String> parts = new ArrayList<>();
        boolean delimited = value.contains("*/*");
        for (String each : value.split(delimited ? "\\*/\\*" : ",", -1)) {
            if (!delimited || !each.isBlank()) {
                parts.add(each);
            }
        }
        List<String> ids = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            Optional<String> id = Optional.empty();
            while (id.isEmpty() && to > from) {
                id = known(option, String.join(",", parts.subList(from, to)).strip());
                to--;
            }
            String unread = parts.get(from).strip();
            String next = id.orElseThrow(() -> unknown(option, unread));
            if (!ids.contains(next)) {
                ids.add(next);
            }
            from = to + 1;
        }
        return "*/*" + String.join("*/*", ids) + "*/*";
    }

    private String place(String option, Map<String, String> places, String value, String accepts) {
        return Places.code(places, value)
                .orElseThrow(() -> suggesting(refused(option, accepts, value), value, places.values()));
    }

    private String timezone(String option, String value) {
        Set<String> zones = ZoneId.getAvailableZoneIds();
        if (!zones.contains(value)) {
            throw suggesting(refused(option, "a time zone such as America/Los_Angeles", value), value, zones);
        }
        return value;
    }

    private Failure unknown(String option, String value) {
        Failure failure = Failure.usage(option + " " + name + " names no option of the field: " + value)
                .why("It has " + String.join(", ", options.values()) + ".");
        return suggesting(failure, value, options.values());
    }

    private static Failure suggesting(Failure failure, String value, Collection<String> among) {
        return Suggestion.among(value, among)
                .map(each -> failure.next("Did you mean \"" + each + "\"?"))
                .orElse(failure);
    }

    private Failure refused(String option, String accepts, String value) {
        return Failure.usage(option + " " + name + " takes " + accepts + ", not \"" + value + "\"")
                .next("--set-json " + name + "=… sends what it is given, unchecked.");
    }
}
