package io.github.ontraportcli.cli.call;

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
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

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
        List<KnownOperation> found = found(method, path, String::equals);
        if (found.isEmpty()) {
            found = found(method, path, String::equalsIgnoreCase);
        }
        boolean any = path.words().startsWith("object");
        return found.stream()
                .max(Comparator.<KnownOperation, Danger>comparing(
                                each -> each.operation().danger())
                        .thenComparing(each -> each.operation().repeat())
                        .thenComparing(each -> any && each.resource().name().equals(ANY)))
                .orElseGet(() -> derived(method, path));
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

    private static KnownOperation derived(Method method, CallPath path) {
        boolean money = MONEY.matcher(path.words()).find();
        OperationBuilder operation = switch (method) {
            case GET -> OperationBuilder.get(path.encoded());
            case POST -> OperationBuilder.post(path.encoded());
            case PUT -> OperationBuilder.put(path.encoded());
            case DELETE -> OperationBuilder.delete(path.encoded());
        };
        if (money && (method == Method.POST || method == Method.PUT)) {
            operation.movesMoney().once();
        }
        return new KnownOperation(
                operation.build(), Catalog.entry(ANY).orElseThrow().resource().get(), false);
    }

    /** Whether it is always asked about. */
    boolean destroys() {
        return operation.danger() == Danger.DELETES || operation.danger() == Danger.MOVES_MONEY;
    }

    /** Whether it is asked about when it is to change more than one record. */
    boolean mayChangeMany() {
        return operation.repeat() != Repeat.READ && (!listed || operation.danger() == Danger.CHANGES_MANY);
    }
}
