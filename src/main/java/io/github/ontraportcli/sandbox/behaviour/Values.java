package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants fields to be. Fields that there are not, or that no request may set, are passed over in silence, as
 * a real account does.
 */
public final class Values {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    /** The only value that a request may give these two. */
    private static final Map<String, String> MAILING = Map.of("bulk_mail", "0", "bulk_sms", "-3");

    private Values() {}

    /** The only value that a request may give a field of contacts; nothing where it may give others. */
    public static Optional<String> onlyValue(String field) {
        return Optional.ofNullable(MAILING.get(field));
    }

    /** The values by field, in the order in which the request names them; null empties a field. */
    public static Map<String, @Nullable String> of(ObjectType type, Parameters parameters) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            values.putAll(of(type, name, parameters.text(name)));
        }
        return values;
    }

    /** The same of one field; nothing where no request may set it to that. */
    public static Map<String, @Nullable String> of(ObjectType type, String name, @Nullable String wanted) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        Optional<Field> field = name.equals("objectID") ? Optional.empty() : type.field(name);
        if (field.isEmpty() || !field.get().writable() || field.get().kind() == FieldKind.SUBSCRIPTION) {
            return values;
        }
        String value = accepted(field.get(), wanted);
        boolean barred = type.id() == ContactType.CONTACT.id()
                && MAILING.containsKey(name)
                && !MAILING.get(name).equals(value);
        if (!barred) {
            values.put(name, value);
        }
        return values;
    }

    /** Puts values into a record; what a field reads as anyway is not kept. */
    public static void put(JsonObject body, Map<String, @Nullable String> values) {
        values.forEach((name, value) -> {
            if (value == null) {
                body.remove(name);
            } else {
                body.addProperty(name, value);
            }
        });
    }

    private static @Nullable String accepted(Field field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field.kind()) {
            case EMAIL -> email(value.trim());
            case DROP -> option(field, value.trim());
            case PARENT -> value.isBlank() ? "0" : value.trim();
            default -> value;
        };
    }

    /** What is no option is kept as 0, which loses it. */
    private static String option(Field field, String value) {
        for (String each : field.options().keySet()) {
            if (each.equalsIgnoreCase(value)) {
                return each;
            }
        }
        return "0";
    }

    private static String email(String value) {
        if (!value.isEmpty() && !EMAIL.matcher(value).matches()) {
            throw Rejection.of(422, "Invalid email address: " + value);
        }
        return value;
    }
}
