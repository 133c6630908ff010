package io.github.ontraportcli.cli.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that can do damage, typed in one way or another.
 *
 * @param ids of the records that it is about, with commas; nothing where it selects none
 * @param typed the words and the stdin of the same for other IDs; for none, without a word that selects
 */
record Attempt(Optional<String> ids, Function<Optional<String>, Typed> typed) {

    /** What is typed, and what stands on stdin. */
    record Typed(List<String> words, String stdin) {}

    /** A command of the catalogue, from one that was typed in full. */
    static Attempt of(Invocation said, String stdin) {
        List<String> words = new ArrayList<>(said.command().path());
        List<Argument> takes = said.command().arguments();
        int before = (int)
                takes.stream().takeWhile(each -> !each.name().equals("<id>")).count();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < said.arguments().size(); i++) {
            (before < takes.size() && i >= before ? ids : words)
                    .add(said.arguments().get(i));
        }
        said.value(SharedOptions.IDS.name()).filter(each -> !each.equals("-")).ifPresent(ids::add);
        said.options().forEach((name, values) -> {
            boolean selects = SharedOptions.SELECTING.stream()
                    .anyMatch(each -> each.name().equals(name));
            if (!selects && !name.equals("--yes")) {
                values.forEach(each -> words.add(each.isEmpty() ? name : name + "=" + each));
            }
        });
        boolean selects = said.command().option(SharedOptions.IDS.name()).isPresent();
        String own = ids.isEmpty() ? "7,8" : String.join(",", ids);
        return new Attempt(selects ? Optional.of(own) : Optional.empty(), some -> {
            List<String> all = new ArrayList<>(words);
            some.ifPresent(each -> all.add("--ids=" + each));
            return new Typed(all, stdin);
        });
    }

    /** The same request by hand. */
    static Attempt byHand(Received sent) {
        List<String> words = new ArrayList<>(List.of("api", "-X", sent.method()));
        boolean form = sent.type().equals("application/x-www-form-urlencoded");
        if (!sent.body().isEmpty()) {
            words.addAll(List.of("--input", "-"));
        }
        if (form) {
            words.add("--form");
        }
        String all = sent.query() + "&" + (form ? sent.body() : members(sent.body()));
        Optional<String> ids = Arrays.stream(all.split("&"))
                .filter(each -> each.matches("ids?=.*"))
                .map(each -> each.replaceFirst("ids?=", ""))
                .findFirst();
        return new Attempt(ids, some -> {
            List<String> line = new ArrayList<>(words);
            String query = pairs(sent.query(), some);
            line.add(sent.path() + (query.isEmpty() ? "" : "?" + query));
            return new Typed(line, form ? pairs(sent.body(), some) : json(sent.body(), some));
        });
    }

    private static String members(String json) {
        return json.isEmpty()
                ? ""
                : JsonParser.parseString(json).getAsJsonObject().entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + each.getValue().toString().replaceAll("[\\[\\]\"]", ""))
                        .collect(Collectors.joining("&"));
    }

    private static String pairs(String text, Optional<String> ids) {
        return Arrays.stream(text.split("&"))
                .filter(each -> ids.isPresent() || !each.matches("ids?=.*"))
                .map(each -> each.matches("ids?=.*") ? each.replaceFirst("=.*", "=") + ids.orElse("") : each)
                .collect(Collectors.joining("&"));
    }

    private static String json(String text, Optional<String> ids) {
        if (text.isEmpty()) {
            return "";
        }
        JsonObject body = JsonParser.parseString(text).getAsJsonObject();
        for (String name : List.of("id", "ids")) {
            JsonElement before = body.remove(name);
            if (before != null && ids.isPresent()) {
                body.add(name, before.isJsonArray() ? array(ids.get()) : JsonParser.parseString(quoted(ids.get())));
            }
        }
        return body.toString();
    }

    private static String quoted(String text) {
        return text.matches("[0-9]+") ? text : "\"" + text + "\"";
    }

    private static JsonArray array(String ids) {
        JsonArray array = new JsonArray();
        Arrays.stream(ids.split(",")).filter(each -> !each.isEmpty()).forEach(each -> array.add(Long.parseLong(each)));
        return array;
    }
}
