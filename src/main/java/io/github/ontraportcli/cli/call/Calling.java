package io.github.ontraportcli.cli.call;

import com.google.gson.JsonElement;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.cli.run.Lookup;
import io.github.ontraportcli.cli.run.Precautions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Visible;
import java.util.List;
import java.util.Optional;

/** Carries out {@code ontraport api}: checks the request, asks where that is due, sends it and prints what came back. */
public final class Calling {
    private Calling() {}

    /** Carries it out. */
    public static void run(Session session, Invocation invocation) {
        refuseTogether(invocation);
        try (Execution execution = new Execution(session, invocation)) {
            CallRequest call = CallRequest.of(execution);
            boolean paged = invocation.given(CallOptions.PAGINATE.name());
            Optional<CallPages> pages = paged ? Optional.of(CallPages.of(call)) : Optional.empty();
            Request request = pages.map(CallPages::first).orElse(call.request());
            Layout layout = layout(execution);
            Printer printer = new Printer(session.out(), session.terminal(), layout);
            Refused.check(execution.client(), call);
            if (execution.dryRun().isPresent()) {
                new Precautions(execution).dryRun(request);
                return;
            }
            if (call.known().operation().writes()) {
                session.underway().changes();
            }
            ask(new Precautions(execution), call);
            if (pages.isPresent()) {
                pages.get().print(execution, printer, layout.format());
            } else {
                print(execution.client(), request, printer, layout.format(), invocation);
            }
        }
    }

    private static void print(Client client, Request request, Printer printer, Format format, Invocation invocation) {
        boolean silent = invocation.given(CallOptions.SILENT.name());
        Reply reply = fetched(client, request, silent || format == Format.RAW, invocation);
        if (invocation.given(CallOptions.INCLUDE.name())) {
            printer.text(head(reply));
        }
        Optional<JsonElement> tree = Json.parse(reply.body());
        if (silent || reply.body().isEmpty()) {
            return;
        }
        if (format == Format.RAW || tree.isEmpty()) {
            printer.raw(reply.body());
        } else {
            printer.value(tree.get());
        }
    }

    private static Reply fetched(Client client, Request request, boolean anyText, Invocation invocation) {
        try {
            return client.fetch(request, anyText);
        } catch (Failure.OutcomeUnknown e) {
            throw Lookup.told(e, List.of(request), invocation);
        }
    }

    private static String head(Reply reply) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(reply.status());
        head.append(reply.reason().isEmpty() ? "" : " " + Visible.line(reply.reason()))
                .append('\n');
        reply.headers()
                .forEach(each -> head.append(Visible.line(each.name() + ": " + Redaction.header(each)))
                        .append('\n'));
        return head.append('\n').toString();
    }

    private static void ask(Precautions precautions, CallRequest call) {
        KnownOperation known = call.known();
        Meant meant = Meant.by(call.request());
        if (!known.destroys() && !(known.mayChangeMany() && meant.many())) {
            return;
        }
        Resource resource = known.resource();
        String send = "send " + known.operation() + " for";
        if (!meant.ids().isEmpty()) {
            precautions.ask(send, resource, meant.ids());
        } else if (!meant.group().isEmpty()) {
            precautions.askGroup(send, resource, meant.group());
        } else if (meant.filtered()) {
            precautions.ask(send, named(resource, "every " + resource.one() + " that it selects"), List.of());
        } else {
            precautions.ask("send", named(resource, known.operation().toString()), List.of());
        }
    }

    private static Resource named(Resource resource, String one) {
        return new Resource(
                resource.name(), one, one, resource.type(), resource.idField(), resource.columns(), List.of());
    }

    /** JSON where nothing else was asked for, on a terminal too: the answer is to be seen as it came. */
    private static Layout layout(Execution execution) {
        Layout layout = execution.layout();
        boolean asked = execution.invocation().given(GlobalOptions.FORMAT.name())
                || execution.connection().preferences().output().isPresent();
        Format format = asked ? layout.format() : Format.JSON;
        boolean readable = execution.invocation().given(GlobalOptions.VALUES.name()) && layout.readable();
        return new Layout(
                format,
                layout.query(),
                layout.columns(),
                layout.header(),
                layout.excel(),
                layout.safeFormulas(),
                readable,
                layout.zone());
    }

    private static void refuseTogether(Invocation invocation) {
        if (invocation.given(CallOptions.JQ.name())) {
            throw Failure.usage("--jq is not here: the query language is JMESPath")
                    .next("Use -q, e.g. -q 'data[].email'.");
        }
        if (invocation.given(CallOptions.SLURP.name()) && !invocation.given(CallOptions.PAGINATE.name())) {
            throw Failure.usage("--slurp goes with --paginate only");
        }
        for (Option each : List.of(CallOptions.INCLUDE, CallOptions.INPUT)) {
            if (invocation.given(each.name()) && invocation.given(CallOptions.PAGINATE.name())) {
                throw Failure.usage(each.name() + " does not go with --paginate")
                        .next("Leave one of them out.");
            }
        }
    }
}
