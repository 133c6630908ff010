package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers of {@code -H}: any but those that carry credentials, that steer the connection, or that change the method. */
final class CallHeaders {
    private static final String OPTION = CallOptions.HEADER.name();
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");
    private static final Set<String> CREDENTIALS =
            Set.of("api-key", "api-appid", "authorization", "proxy-authorization", "cookie");
    private static final Set<String> OURS = Set.of(
            "host",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "accept-encoding",
            "connection",
            "upgrade",
            "expect",
            "te",
            "trailer");

    private CallHeaders() {}

    /**
     * The headers that were typed, {@code Content-Type} among them.
     *
     * @throws Failure of the usage kind when one is malformed or may not be set
     */
    static List<Pair> of(List<String> typed) {
        List<Pair> headers = new ArrayList<>();
        for (String each : typed) {
            int colon = each.indexOf(':');
            String name = colon < 0 ? "" : each.substring(0, colon).strip();
            String value = colon < 0 ? "" : each.substring(colon + 1).strip();
            if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
                throw Failure.usage(OPTION + " takes NAME:VALUE in plain ASCII, not \"" + shown(each) + "\"")
                        .next("For example: -H 'Accept: text/plain'");
            }
            refuse(name);
            headers.add(new Pair(name, value));
        }
        return headers;
    }

    /** Whether the body is a form, where a {@code Content-Type} says so or says that it is not. */
    static Optional<Boolean> form(List<Pair> headers) {
        Optional<Boolean> form = Optional.empty();
        for (Pair each : headers) {
            if (each.name().equalsIgnoreCase("Content-Type")) {
                String type = each.value()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s", "")
                        .replaceFirst(";charset=\"?utf-8\"?$", "");
                if (!type.equals("application/json") && !type.equals("application/x-www-form-urlencoded")) {
                    throw Failure.usage("the API reads no " + each.value())
                            .why("It takes application/json and application/x-www-form-urlencoded, in UTF-8.")
                            .next("Leave the header out: JSON is the rule, --form makes it a form.");
                }
                form = Optional.of(type.endsWith("urlencoded"));
            }
        }
        return form;
    }

    private static void refuse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (CREDENTIALS.contains(lower)) {
            throw Failure.usage(OPTION + " cannot set " + name)
                    .why("Credentials never come from an option's value.")
                    .next("Choose the account: --profile NAME, or ontraport auth login.");
        }
        if (OURS.contains(lower)) {
            throw Failure.usage(OPTION + " cannot set " + name).why("It follows from the request itself.");
        }
        if (lower.contains("method")) {
            throw Failure.usage(OPTION + " cannot set " + name)
                    .why("It would make another request of this one.")
                    .next("Say the method: " + CallOptions.METHOD.name() + " METHOD.");
        }
    }

    /** The name alone: what was meant for a value may be a secret. */
    private static String shown(String typed) {
        int colon = typed.indexOf(':');
        return (colon < 0 ? typed : typed.substring(0, colon) + ":…").replaceAll("\\p{Cntrl}", " ");
    }
}
