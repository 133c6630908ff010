package io.github.ontraportcli.cli.call;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.cli.run.Precautions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The request that a command line of {@code ontraport api} spells out.
 *
 * @param request ready to be sent
 * @param known what the catalogue knows of it
 */
record CallRequest(Request request, KnownOperation known) {

    /**
     * The request.
     *
     * @throws Failure of the usage kind when the command line makes no request, or one that says two things
     */
    static CallRequest of(Execution execution) {
        Invocation invocation = execution.invocation();
        List<Pair> headers = CallHeaders.of(invocation.values(CallOptions.HEADER.name()));
        Optional<Boolean> typedForm = CallHeaders.form(headers);
        boolean form = invocation.given(CallOptions.FORM.name());
        if (form && !typedForm.orElse(true)) {
            throw Failure.usage("--form does not go with Content-Type: application/json");
        }
        form |= typedForm.orElse(false);
        Method method = method(invocation);
        Optional<String> input = invocation.value(CallOptions.INPUT.name());
        if (method == Method.GET && (input.isPresent() || invocation.given(CallOptions.FORM.name()))) {
            throw Failure.usage((input.isPresent() ? CallOptions.INPUT : CallOptions.FORM).name()
                            + " does not go with GET, which carries no body")
                    .next("Fields of a GET go in the address: -f NAME=VALUE.");
        }
        List<String> words = invocation.arguments();
        CallPath path = CallPath.of(
                words.get(words.size() - 1), () -> execution.connection().base().value());
        CardData.refuse(path.query());
        KnownOperation known = KnownOperation.of(method, path);
        CallFields fields = fields(execution);
        List<Pair> query = new ArrayList<>(path.query());
        Content content = new Content.None();
        Body body =
                form ? Body.FORM : method == Method.DELETE ? known.operation().body() : Body.JSON;
        if (input.isPresent()) {
            query.addAll(fields.pairs());
            content = written(new Precautions(execution), input.get(), form);
        } else if (method == Method.GET || body == Body.NONE) {
            query.addAll(fields.pairs());
        } else if (!fields.isEmpty()) {
            content = body == Body.FORM ? new Content.Form(fields.pairs()) : new Content.Tree(fields.json());
        }
        headers.removeIf(each -> each.name().equalsIgnoreCase("Content-Type"));
        SaidOnce.check(query, content.read());
        Request request = new Request(known.operation(), List.copyOf(query), content, List.copyOf(headers));
        return known.settled(path, Meant.by(request)).of(request);
    }

    private static Method method(Invocation invocation) {
        List<String> words = invocation.arguments();
        Optional<String> option = invocation.value(CallOptions.METHOD.name());
        if (words.size() == 1) {
            if (option.isEmpty() && named(words.get(0)).isPresent()) {
                throw Failure.usage("api needs a path behind " + words.get(0))
                        .next("For example: ontraport api " + words.get(0) + " Contacts");
            }
            boolean fields = List.of(CallOptions.RAW_FIELD, CallOptions.FIELD, CallOptions.INPUT).stream()
                    .anyMatch(each -> invocation.given(each.name()));
            return option.map(each -> method(CallOptions.METHOD.name() + " takes", each))
                    .orElse(fields ? Method.POST : Method.GET);
        }
        if (option.isPresent()) {
            throw Failure.usage("the method is said twice: " + words.get(0) + " and " + CallOptions.METHOD.name() + " "
                            + option.get())
                    .next("Leave one of them out.");
        }
        return method("before the path, api takes", words.get(0));
    }

    private static Method method(String what, String typed) {
        return named(typed)
                .orElseThrow(() ->
                        Failure.usage(what + " GET, POST, PUT or DELETE, not \"" + Redaction.typed(typed) + "\""));
    }

    private static Optional<Method> named(String typed) {
        return Arrays.stream(Method.values())
                .filter(each -> each.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static CallFields fields(Execution execution) {
        Invocation invocation = execution.invocation();
        Precautions precautions = new Precautions(execution);
        CallFields fields = new CallFields();
        boolean stdin =
                invocation.value(CallOptions.INPUT.name()).filter("-"::equals).isPresent();
        for (String each : invocation.values(CallOptions.RAW_FIELD.name())) {
            CallFields.Field field = CallFields.Field.of(CallOptions.RAW_FIELD.name(), each);
            CardData.refuse(field.name(), field.value());
            fields.add(field, new JsonPrimitive(field.value()));
        }
        for (String each : invocation.values(CallOptions.FIELD.name())) {
            CallFields.Field field = CallFields.Field.of(CallOptions.FIELD.name(), each);
            boolean read = field.value().startsWith("@");
            boolean fromStdin = field.value().equals("@-");
            if (!read) {
                CardData.refuse(field.name(), field.value());
                fields.add(field, CallFields.typed(field.value()));
                continue;
            }
            if (fromStdin && stdin) {
                throw Failure.usage("stdin can be read once only").next("Put one of the values into a file: @FILE.");
            }
            stdin |= fromStdin;
            fields.add(
                    field,
                    new JsonPrimitive(precautions.text(
                            CallOptions.FIELD.name() + " " + field.name(), fromStdin ? "-" : field.value())));
        }
        return fields;
    }

    private static Content written(Precautions precautions, String input, boolean form) {
        String option = CallOptions.INPUT.name();
        String text =
                precautions.text(option, input.equals("-") ? "-" : "@" + (input.startsWith("@") ? "./" : "") + input);
        // A mark of the byte order would keep the API from reading what we read in it.
        String written = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (written.isBlank()) {
            throw Failure.usage(option + " is empty").next("Leave it out to send no body.");
        }
        if (form) {
            return new Content.Written(written, new Content.Form(CallPath.pairs(written, "the form of " + option)));
        }
        if (Json.parse(written).orElse(null) instanceof JsonObject object) {
            return new Content.Written(written, new Content.Tree(object));
        }
        throw Failure.usage(option + " holds no JSON object")
                .why("The API reads a JSON object, or a form.")
                .next("Say --form if it is one: name=value&name=value.");
    }
}
