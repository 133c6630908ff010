package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a method and a path: the operation of the catalogue that they are, the most dangerous where they are
 * several, or what follows from the method and the words of the path alone.
 *
 * @param operation at the path that was typed
 * @param resource whose it is; records of any kind where the catalogue has no such operation
 * @param listed whether the catalogue has it
 */
record KnownOperation(Operation operation, Resource resource, boolean listed) {
    private static final String ANY = "objects";
    private static final Pattern MONEY = Pattern.compile(
            "refund|void|write_?-?off|rerun|process|charge|cancel|collect|decline|mark_?paid|pay_?invoice|payment",
            Pattern.CASE_INSENSITIVE);

    /** What is known of this method at this path. Another case is another path, unless no path has this one. */
    static KnownOperation of(Method method, CallPath path) {
        return best(method, path).orElseGet(() -> derived(method, path, false));
    }

    /** The same, once it is known which records are meant: a deletion of some may be sent again, of no others. */
    KnownOperation settled(CallPath path, Meant meant) {
        boolean again = !listed && operation.method() == Method.DELETE && meant.selects() && meant.named();
        return again ? derived(Method.DELETE, path, true) : this;
    }

    /** The call that sends this request as this operation. */
    CallRequest of(Request request) {
        return new CallRequest(new Request(operation, request.query(), request.content(), request.headers()), this);
    }

    private static Optional<KnownOperation> best(Method method, CallPath path) {
        List<KnownOperation> found = found(method, path, String::equals);
        if (found.isEmpty()) {
            found = found(method, path, String::equalsIgnoreCase);
        }
        boolean any = path.words().startsWith("object");
        return found.stream()
                .max(Comparator.<KnownOperation, Danger>comparing(
                                each -> each.operation().danger())
                        .thenComparing(each -> each.operation().repeat())
                        .thenComparing(each -> any && each.resource().name().equals(ANY)));
    }

    private static List<KnownOperation> found(Method method, CallPath path, BiPredicate<String, String> same) {
        List<KnownOperation> found = new ArrayList<>();
        for (Catalog.Entry entry : Catalog.entries()) {
            Resource resource = entry.resource().get();
            for (Verb verb : resource.verbs()) {
                for (Operation each : verb.operations()) {
                    boolean here = same.test(each.path(), path.words())
                            || each.aliases().stream().anyMatch(alias -> same.test(alias, path.words()));
                    if (here && each.method() == method) {
                        found.add(new KnownOperation(each.at(path.encoded()), resource, true));
                    }
                }
            }
        }
        return found;
    }

    /** A write that the catalogue lacks is taken for what the other writes at its path are, and is not sent again. */
    private static KnownOperation derived(Method method, CallPath path, boolean again) {
        OperationBuilder operation = switch (method) {
            case GET -> OperationBuilder.get(path.encoded());
            case POST -> OperationBuilder.post(path.encoded());
            case PUT -> OperationBuilder.put(path.encoded());
            case DELETE -> OperationBuilder.delete(path.encoded());
        };
        Resource any = Catalog.entry(ANY).orElseThrow().resource().get();
        if (method == Method.GET) {
            return new KnownOperation(operation.build(), any, false);
        }
        Optional<KnownOperation> other = Stream.of(Method.values())
                .filter(each -> each != Method.GET && each != method)
                .flatMap(each -> best(each, path).stream())
                .max(Comparator.comparing(each -> each.operation().danger()));
        other.ifPresent(each -> operation.takes(each.operation().parameters()));
        Danger danger = other.map(each -> each.operation().danger()).orElse(Danger.NONE);
        boolean money = method != Method.DELETE && MONEY.matcher(path.words()).find();
        if (money || danger == Danger.MOVES_MONEY) {
            operation.movesMoney();
        } else if (danger == Danger.DELETES) {
            operation.ends();
        } else if (danger == Danger.NOTIFIES) {
            operation.notifies();
        } else if (danger == Danger.CHANGES_MANY && method != Method.DELETE) {
            operation.changesMany();
        }
        if (!again) {
            operation.once();
        }
        return new KnownOperation(
                operation.build(), other.map(KnownOperation::resource).orElse(any), false);
    }

    /** Whether it is always asked about. */
    boolean destroys() {
        return operation.danger().alwaysAsked();
    }

    /** Whether it is asked about when it is to change more than one record. */
    boolean mayChangeMany() {
        return operation.repeat() != Repeat.READ && (!listed || operation.danger() == Danger.CHANGES_MANY);
    }
}
