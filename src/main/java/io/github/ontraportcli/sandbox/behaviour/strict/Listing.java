package io.github.ontraportcli.sandbox.behaviour.strict;

import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Requests that are told less, or in another order, than they ask for. Each tells where, or nothing. */
final class Listing {
    private static final long PAGE = 50;
    private static final long GUESTS = 200;
    private static final int MOST_STEPS = 3;
    private static final List<String> SELECTION =
            List.of("ids", "start", "range", "condition", "search", "searchNotes", "group_id", "performAll");
    private static final List<String> PAGING =
            List.of("sort", "sortDir", "externs", "listFields", "count", "user_readable");
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "GET object", Set.of("id"),
            "GET object/getByEmail", Set.of("email", "all"),
            "GET objects", with(SELECTION, PAGING, List.of("guestmode")),
            "GET objects/tag", with(SELECTION, PAGING, List.of("tag_id", "tag_name")),
            "GET objects/getInfo", with(SELECTION, PAGING, List.of("guestmode")),
            "GET objects/meta", Set.of("format"),
            "DELETE object", Set.of("id"),
            "DELETE objects", with(SELECTION, PAGING, List.of()));

    private Listing() {}

    static Optional<String> range(Question question) {
        boolean asked = (question.lists() || question.changes())
                && question.text("range").matches("-?\\d{1,18}");
        if (!asked) {
            return Optional.empty();
        }
        long most = question.type()
                        .filter(type -> type == CalendarTypes.POTENTIAL_GUEST)
                        .isPresent()
                ? GUESTS
                : PAGE;
        long range = question.said().number("range", most);
        return range <= 0 || range > most ? Optional.of("range is " + range) : Optional.empty();
    }

    static Optional<String> sort(Question question) {
        Optional<ObjectType> type = question.type();
        String sort = question.text("sort");
        String direction = question.text("sortDir");
        if (!question.lists() || type.isEmpty()) {
            return Optional.empty();
        }
        if (!sort.isEmpty() && type.get().field(sort).isEmpty()) {
            return Optional.of("sort is " + sort);
        }
        boolean understood = direction.isEmpty()
                || !sort.isEmpty() && (direction.equalsIgnoreCase("asc") || direction.equalsIgnoreCase("desc"));
        return understood ? Optional.empty() : Optional.of("sortDir is " + direction);
    }

    static Optional<String> unknownFields(Question question) {
        return listed(question, field -> field.isEmpty());
    }

    static Optional<String> relatedFields(Question question) {
        return listed(
                question,
                field -> field.filter(each -> each.kind() == FieldKind.RELATED).isPresent());
    }

    static Optional<String> externs(Question question) {
        if (!question.lists()) {
            return Optional.empty();
        }
        return question.type()
                .flatMap(type -> question.said().list("externs").stream()
                        .filter(each -> !leads(type, each))
                        .findFirst());
    }

    static Optional<String> notes(Question question) {
        boolean idle = question.lists()
                && question.said().flag("searchNotes")
                && question.text("search").isEmpty();
        return idle ? Optional.of("searchNotes") : Optional.empty();
    }

    static Optional<String> unknownParameter(Question question) {
        Set<String> known = KNOWN.get(question.operation());
        if (known == null) {
            return Optional.empty();
        }
        for (String each : question.said().names()) {
            if (!known.contains(each) && !each.equals("objectID")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Optional<String> unknownTag(Question question) {
        String name = question.text("tag_name");
        boolean unknown = question.is("GET objects/tag")
                && question.text("tag_id").matches("0*")
                && !name.isEmpty()
                && question.records(TagTypes.TAG).with("tag_name", name).isEmpty();
        return unknown ? Optional.of(name) : Optional.empty();
    }

    static Optional<String> several(Question question) {
        boolean first = question.is("GET object/getByEmail") && !question.said().flag("all");
        long found = first
                ? question.type()
                        .map(type -> question.records(type)
                                .with("email", question.text("email"))
                                .size())
                        .orElse(0)
                : 0;
        return found > 1 ? Optional.of(found + " have it") : Optional.empty();
    }

    private static Optional<String> listed(Question question, Predicate<Optional<Field>> wrong) {
        if (!question.lists()) {
            return Optional.empty();
        }
        return question.type()
                .flatMap(type -> question.said().list("listFields").stream()
                        .filter(each -> wrong.test(type.field(each)))
                        .findFirst());
    }

    private static boolean leads(ObjectType from, String path) {
        String[] steps = path.split("//");
        Optional<ObjectType> type = Optional.of(from);
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i];
            type = type.flatMap(each -> each.field(step))
                    .flatMap(field -> Optional.ofNullable(field.parent()))
                    .flatMap(ObjectTypes::byId);
        }
        return steps.length > 1
                && steps.length <= MOST_STEPS
                && type.flatMap(each -> each.field(steps[steps.length - 1])).isPresent();
    }

    private static Set<String> with(List<String> some, List<String> more, List<String> rest) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        all.addAll(rest);
        return Set.copyOf(all);
    }
}
