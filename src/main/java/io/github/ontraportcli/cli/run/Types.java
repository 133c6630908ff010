package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Meta;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the account says of its object types and their fields, remembered between runs. Where it cannot be had nothing is
 * known, and then nothing is checked by it.
 */
final class Types {
    private static final String FIRST_CUSTOM = "10000";
    /** The document's own names of types that have another one here. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "campaignbuilder", "140",
            "campaignbuilderitem", "140",
            "inboxchannel", "205",
            "inboxconversation", "204",
            "customobjectrelationship", "102",
            "formontraform", "122");

    private static final Operation META =
            OperationBuilder.get("objects/meta").answers(Answer.META).build();

    private final Execution execution;
    private @Nullable MetaCache cache;
    private @Nullable Optional<Meta> all;

    Types(Execution execution) {
        this.execution = execution;
    }

    /**
     * The type ID of what {@code --type} says: digits, a name of the catalogue, or a name that the account knows.
     *
     * @throws Failure of the usage kind when it is none
     */
    String id(String typed) {
        if (typed.matches("[0-9]+")) {
            return typed;
        }
        Optional<String> known = builtIn(typed);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Meta> meta = known();
        if (meta.isEmpty()) {
            throw Failure.usage("the type \"" + typed + "\" cannot be looked up in this account")
                    .next("Give its type ID: --type 10000");
        }
        return meta.get().named(typed).map(Meta.ObjectType::id).orElseThrow(() -> unknown(typed, meta.get()));
    }

    /**
     * What the account calls the type that was typed; empty where the account does not say.
     *
     * @throws Failure of the usage kind when it has none of that name
     */
    String name(String typed) {
        Optional<Meta> meta = known();
        if (meta.isEmpty()) {
            return "";
        }
        return meta.get()
                .named(typed)
                .or(() -> meta.get().type(typed))
                .map(Meta.ObjectType::name)
                .orElseThrow(() -> unknown(typed, meta.get()));
    }

    /** What is known of the type with that ID; asks the account when nothing is remembered. */
    Optional<Meta.ObjectType> type(String id) {
        return cache().read(id).or(() -> fetched(id));
    }

    /** The same, asked of the account again: what is remembered may be older than a new field. */
    Optional<Meta.ObjectType> fresh(String id) {
        return fetched(id);
    }

    /** Forgets what is remembered of a type, since its fields have changed. */
    void forget(String id) {
        cache().forget(id);
    }

    private Optional<Meta.ObjectType> fetched(String id) {
        Optional<Meta.ObjectType> type = fetch(List.of("objectID", id, "format", "byId"))
                .flatMap(meta ->
                        meta.type(id).or(() -> meta.types().values().stream().findFirst()));
        type.ifPresent(each -> cache().write(id, each));
        return type;
    }

    private MetaCache cache() {
        MetaCache known = cache;
        if (known == null) {
            known = MetaCache.of(execution);
            cache = known;
        }
        return known;
    }

    /** Every type of the account. Without it the type cannot be told, so what keeps us from it is the failure. */
    private Optional<Meta> known() {
        Optional<Meta> asked = all;
        if (asked == null) {
            try {
                asked = Optional.of(asked(List.of("format", "byId")))
                        .filter(meta -> !meta.types().isEmpty());
            } catch (Failure.Refused | Failure.NotFound e) {
                asked = Optional.empty();
            }
            all = asked;
        }
        return asked;
    }

    private Optional<Meta> fetch(List<String> query) {
        try {
            return Optional.of(
                            Meta.of(execution.client().tryOnce(request(query)).data()))
                    .filter(meta -> !meta.types().isEmpty());
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private Meta asked(List<String> query) {
        return Meta.of(execution.client().send(request(query)).data());
    }

    private static Request request(List<String> query) {
        Request request = Encoding.encode(META, Map.of(), List.of());
        for (int i = 0; i < query.size(); i += 2) {
            request = request.with(query.get(i), query.get(i + 1));
        }
        return request;
    }

    /** The type ID of a name, where the account or the catalogue knows it. */
    Optional<String> known(String typed) {
        if (typed.matches("[0-9]+")) {
            return Optional.of(typed);
        }
        Optional<String> builtIn = builtIn(typed);
        if (builtIn.isPresent()) {
            return builtIn;
        }
        Optional<Meta> meta = known();
        return meta.map(all -> all.named(typed).map(Meta.ObjectType::id).orElseThrow(() -> unknown(typed, all)));
    }

    /** The resource of the type with that ID. */
    static Optional<Catalog.Entry> entry(String typeId) {
        return Catalog.entries().stream()
                .filter(each -> each.type().isPresent()
                        && String.valueOf(each.type().getAsInt()).equals(typeId))
                .findFirst();
    }

    private static Optional<String> builtIn(String typed) {
        String bare = bare(typed);
        if (bare.equals("form")) {
            throw Failure.usage("there are two types called \"" + typed + "\"")
                    .next("Say --type forms (122, of pages and sites) or --type smart-forms (22).");
        }
        if (OTHERWISE.containsKey(bare)) {
            return Optional.of(OTHERWISE.get(bare));
        }
        for (Catalog.Entry each : Catalog.entries()) {
            boolean named = bare.equals(bare(each.name()))
                    || bare.equals(bare(each.one()))
                    || each.aliases().stream().anyMatch(alias -> bare.equals(bare(alias)));
            if (named && each.type().isPresent()) {
                return Optional.of(String.valueOf(each.type().getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** A name without what people write in different ways: case, spaces, hyphens, a plural s. */
    private static String bare(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.replaceFirst("(?<=[^aeiou])ies$", "y").replaceFirst("(?<=[^s])s$", "");
    }

    private static Failure unknown(String typed, Meta meta) {
        Set<String> names = new TreeSet<>(meta.names());
        Catalog.entries().stream().filter(each -> each.type().isPresent()).forEach(each -> names.add(each.one()));
        List<String> custom = meta.types().entrySet().stream()
                .filter(each -> each.getKey().length() >= FIRST_CUSTOM.length())
                .map(each -> each.getValue().name())
                .sorted()
                .toList();
        Failure failure = Failure.usage("this account has no object type \"" + typed + "\"")
                .why((custom.isEmpty()
                                ? "It has no custom objects"
                                : "Its custom objects are " + String.join(", ", custom))
                        + "; ontraport --help names the other types.");
        return Suggestion.among(typed, new ArrayList<>(names))
                .map(each ->
                        failure.next("Did you mean --type " + (each.contains(" ") ? "\"" + each + "\"" : each) + "?"))
                .orElse(failure);
    }
}
