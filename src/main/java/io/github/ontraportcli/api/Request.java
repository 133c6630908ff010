package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.json.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request, complete but for credentials.
 *
 * @param operation what it does, and so whether it may be repeated and what it can destroy
 * @param query the pairs behind the question mark, in order, not yet encoded
 * @param content what it carries
 * @param headers that it has beside the usual ones, or instead of them
 */
public record Request(Operation operation, List<Pair> query, Content content, List<Pair> headers) {

    /** A request with the usual headers. */
    public Request(Operation operation, List<Pair> query, Content content) {
        this(operation, query, content, List.of());
    }

    /** Its address below the base, encoded. */
    public URI address(URI base) {
        String path = base + operation.path();
        return URI.create(query.isEmpty() ? path : path + "?" + joined(query));
    }

    /** The line by which a failure names it, e.g. {@code GET https://api.ontraport.com/1/Contact?id=99}. Holds no secret. */
    public String line(URI base) {
        return operation.method() + " " + Redaction.address(address(base).toString());
    }

    /** The same request with this pair in its address; one of the same name is replaced. */
    public Request with(String name, String value) {
        List<Pair> pairs = new ArrayList<>(query);
        pairs.removeIf(each -> each.name().equals(name));
        pairs.add(new Pair(name, value));
        return new Request(operation, List.copyOf(pairs), content, headers);
    }

    /** The same request without that pair in its address. */
    public Request without(String name) {
        List<Pair> pairs = new ArrayList<>(query);
        pairs.removeIf(each -> each.name().equals(name));
        return new Request(operation, List.copyOf(pairs), content, headers);
    }

    /** The value of a pair in the address, or nothing. */
    public String queried(String name) {
        for (Pair each : query) {
            if (each.name().equals(name)) {
                return each.value();
            }
        }
        return "";
    }

    /** Whether it may be sent again: what is sent once may, where it tells by what the record of the first time is found. */
    public Repeat repeat() {
        boolean found = operation.keys().stream().anyMatch(each -> !told(each).matches("\\s*0*\\s*"));
        return found && operation.repeat() == Repeat.ONCE ? Repeat.IDEMPOTENT : operation.repeat();
    }

    /**
     * What is told under that name, in the address or in what it carries; several values with commas between, or nothing.
     *
     * @param name e.g. {@code email}; {@code offer.order_id} of a nested value
     */
    public String told(String name) {
        Content said = content.read();
        if (said instanceof Content.Tree tree) {
            @Nullable JsonElement value = tree.object();
            for (String each : name.split("\\.")) {
                value = value instanceof JsonObject object ? object.get(each) : null;
            }
            if (value instanceof JsonArray array) {
                StringJoiner all = new StringJoiner(",");
                array.forEach(each -> all.add(Json.text(each)));
                return all.toString();
            }
            if (value instanceof JsonPrimitive one) {
                return one.getAsString();
            }
        }
        List<Pair> pairs = new ArrayList<>(query);
        if (said instanceof Content.Form form) {
            pairs.addAll(form.pairs());
        }
        return pairs.stream()
                .filter(each -> each.name().equals(name))
                .map(Pair::value)
                .findFirst()
                .orElse("");
    }

    /** The names of all that it carries besides its address, outermost ones. */
    public List<String> names() {
        Content said = content.read();
        if (said instanceof Content.Form form) {
            return form.pairs().stream().map(Pair::name).distinct().toList();
        }
        return said instanceof Content.Tree tree ? List.copyOf(tree.object().keySet()) : List.of();
    }

    static String joined(List<Pair> pairs) {
        StringJoiner text = new StringJoiner("&");
        for (Pair each : pairs) {
            text.add(encoded(each.name()) + "=" + encoded(each.value()));
        }
        return text.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
