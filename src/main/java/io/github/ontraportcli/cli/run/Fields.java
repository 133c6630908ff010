package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Meta;
import io.github.ontraportcli.compose.condition.FieldTypes;
import io.github.ontraportcli.compose.condition.Kind;
import io.github.ontraportcli.compose.fields.FieldValue;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import io.github.ontraportcli.output.FieldKind;
import io.github.ontraportcli.output.Labels;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of the records a command is about: which there are, how they compare, and how they are shown. The account is
 * asked only when a command needs to know; where it does not say, everything is let through.
 */
final class Fields {
    private static final Set<String> ALWAYS = Set.of("id", "date", "dla", "dlm", "owner", "unique_id");

    private final Function<Boolean, Optional<Meta.ObjectType>> ask;
    private final String idField;
    private final Collection<String> documented;
    private Optional<Meta.ObjectType> known = Optional.empty();
    private boolean asked;

    private Fields(Function<Boolean, Optional<Meta.ObjectType>> ask, String idField, Collection<String> documented) {
        this.ask = ask;
        this.idField = idField;
        this.documented = documented;
    }

    /**
     * The fields of the type with that ID.
     *
     * @param documented names that exist whatever the account's meta says
     */
    static Fields of(Types types, String typeId, String idField, Collection<String> documented) {
        return new Fields(fresh -> fresh ? types.fresh(typeId) : types.type(typeId), idField, documented);
    }

    /** Fields of which nothing is known. */
    static Fields unknown(String idField) {
        return new Fields(fresh -> Optional.empty(), idField, List.of());
    }

    /**
     * Refuses a name that is no field. What is remembered may be a day old, so a miss is asked of the account again.
     *
     * @param option that named it
     * @throws Failure of the usage kind, with the nearest name
     */
    void check(String option, Collection<String> names) {
        List<String> wanted =
                names.stream().filter(each -> !each.contains("//")).toList();
        if (wanted.isEmpty() || type().isEmpty()) {
            return;
        }
        if (!names().containsAll(wanted)) {
            known = ask.apply(true).filter(each -> !each.fields().isEmpty()).or(() -> known);
        }
        Set<String> there = names();
        for (String each : wanted) {
            if (!there.contains(each)) {
                Failure failure = Failure.usage(option + " names a field that is not there: " + each);
                throw Suggestion.among(each, there)
                        .map(meant -> failure.next("Did you mean " + meant + "?"))
                        .orElseGet(() -> failure.next("The meta verb lists the fields."));
            }
        }
    }

    /**
     * What is sent for a field, as its type takes it; as it was typed where the account does not say. What is remembered may
     * be older than an option, so the account is asked again before a value is refused.
     *
     * @param option that set it
     * @throws Failure of the usage kind when the field does not take it
     */
    String value(String option, String name, String text, Values values) {
        Optional<Meta.Field> field = field(name);
        if (field.isEmpty()) {
            return text;
        }
        try {
            return value(field.get(), name, values).read(option, text);
        } catch (Failure.Usage e) {
            known = ask.apply(true).filter(each -> !each.fields().isEmpty()).or(() -> known);
            return value(field(name).orElse(field.get()), name, values).read(option, text);
        }
    }

    private static FieldValue value(Meta.Field field, String name, Values values) {
        return new FieldValue(name, field.type(), field.options(), values.zone(), values.clock());
    }

    private Optional<Meta.Field> field(String name) {
        return type().map(each -> each.fields().get(name));
    }

    /** How fields compare in a condition. */
    FieldTypes comparing() {
        if (type().isEmpty()) {
            return FieldTypes.unknown();
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        names().forEach(name -> kinds.put(name, Kind.UNKNOWN));
        kinds.put(idField, Kind.NUMBER);
        List.of("date", "dla", "dlm").forEach(name -> kinds.put(name, Kind.TIMESTAMP));
        type().orElseThrow().fields().forEach((name, field) -> kinds.put(name, Kind.ofMetaType(field.type())));
        return FieldTypes.of(kinds);
    }

    /** How fields are shown. */
    Labels shown() {
        if (type().isEmpty()) {
            return Labels.NONE;
        }
        Map<String, Meta.Field> fields = type().orElseThrow().fields();
        Set<String> names = names();
        return new Labels() {
            @Override
            public FieldKind of(String name) {
                Meta.Field field = fields.get(name);
                if (field == null) {
                    boolean moment = name.equals("date") || name.equals("dla") || name.equals("dlm");
                    return moment ? new FieldKind.Moment(false) : new FieldKind.Plain();
                }
                return kind(field);
            }

            @Override
            public Set<String> fields() {
                return names;
            }
        };
    }

    private static FieldKind kind(Meta.Field field) {
        return switch (field.type()) {
            case "timestamp" -> new FieldKind.Moment(false);
            case "fulldate" -> new FieldKind.Moment(true);
            case "drop", "list" -> new FieldKind.Choice(field.options());
            case "price" -> new FieldKind.Money();
            case "numeric", "percentage" -> new FieldKind.Amount();
            default -> new FieldKind.Plain();
        };
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(ALWAYS);
        names.add(idField);
        names.addAll(documented);
        type().ifPresent(each -> names.addAll(each.fields().keySet()));
        return names;
    }

    private Optional<Meta.ObjectType> type() {
        if (!asked) {
            known = ask.apply(false).filter(each -> !each.fields().isEmpty());
            asked = true;
        }
        return known;
    }
}
