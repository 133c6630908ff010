package io.github.ontraportcli.sandbox.behaviour.strict;

import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.behaviour.Values;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.SellingSettingTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Requests that leave something else in the account than they say. Each tells where, or nothing. */
final class Setting {
    private static final Set<String> ABOUT_THE_REQUEST = Set.of(
            "objectID",
            "id",
            "unique_id",
            "ignore_blanks",
            "background_request",
            "force_sms_opt_out",
            "group_id",
            "use_utm_names");
    /** From there on a number of milliseconds is a day after March 1973, and one of seconds a day after the year 5000. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private Setting() {}

    static Optional<String> unknown(Question question) {
        Optional<ObjectType> type = question.sets() ? question.type() : Optional.empty();
        // A coupon's code and products are said beside its fields.
        if (type.isEmpty() || type.get() == SellingSettingTypes.COUPON) {
            return Optional.empty();
        }
        for (String each : question.said().names()) {
            if (!ABOUT_THE_REQUEST.contains(each) && type.get().field(each).isEmpty()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Optional<String> fixed(Question question) {
        boolean updates = question.is("PUT objects");
        return named(
                question,
                (field, value) -> !field.writable()
                        || field.kind() == FieldKind.SUBSCRIPTION && updates
                        || updates
                                && question.call().typed() == InboxTypes.CHANNEL
                                && !field.name().equals("name"));
    }

    static Optional<String> mailing(Question question) {
        boolean contact = question.type()
                .filter(type -> type.id() == ContactType.CONTACT.id())
                .isPresent();
        return named(
                question,
                (field, value) -> contact
                        && !value.isEmpty()
                        && Values.onlyValue(field.name())
                                .filter(only -> !only.equals(value))
                                .isPresent());
    }

    static Optional<String> option(Question question) {
        return named(question, (field, value) -> switch (field.kind()) {
            case DROP -> !value.isEmpty() && !value.equals("0") && !has(field, value);
            case LIST -> !value.isEmpty() && !Delimited.ids(value).stream().allMatch(each -> has(field, each));
            default -> false;
        });
    }

    static Optional<String> number(Question question) {
        return named(
                question,
                (field, value) -> field.kind().numeric()
                        && field.kind() != FieldKind.DROP
                        && !(field.kind() == FieldKind.PARENT && question.said().flag("use_utm_names"))
                        && !value.isEmpty()
                        && !value.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?"));
    }

    static Optional<String> blank(Question question) {
        boolean merges =
                question.is("POST objects/saveorupdate") && !question.said().flag("ignore_blanks");
        return merges ? named(question, (field, value) -> value.isEmpty()) : Optional.empty();
    }

    static Optional<String> mergedById(Question question) {
        boolean byId =
                question.is("POST objects/saveorupdate") && !question.text("id").isEmpty();
        return byId ? Optional.of("id is " + question.text("id")) : Optional.empty();
    }

    static Optional<String> mergedByNothing(Question question) {
        Optional<ObjectType> type = question.is("POST objects/saveorupdate") ? question.type() : Optional.empty();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        for (Field each : type.get().fields()) {
            if (each.unique() && !question.text(each.name()).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(type.get().name());
    }

    static Optional<String> sameProduct(Question question) {
        String name = question.text("name");
        boolean same = question.is("POST objects")
                && question.type().filter(type -> type == SellingTypes.PRODUCT).isPresent()
                && !name.isEmpty()
                && !question.records(SellingTypes.PRODUCT).with("name", name).isEmpty();
        return same ? Optional.of(name) : Optional.empty();
    }

    static Optional<String> sameRecord(Question question) {
        Optional<ObjectType> type = question.is("POST objects") ? question.type() : Optional.empty();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        for (Field each : type.get().fields()) {
            String value = question.text(each.name());
            if (each.unique()
                    && each.writable()
                    && !value.isEmpty()
                    && !question.records(type.get()).with(each.name(), value).isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static Optional<String> emptyOrder(Question question) {
        boolean empty = question.is("PUT transaction/order")
                && Nested.in(question.said(), "offer")
                        .map(offer -> offer.objects("products").isEmpty())
                        .orElse(true);
        return empty ? Optional.of("no offer.products") : Optional.empty();
    }

    static Optional<String> seconds(Question question) {
        String date = question.text("trans_date");
        boolean early = question.is("POST transaction/processManual")
                && date.matches("\\d{1,18}")
                && Long.parseLong(date) > 0
                && Long.parseLong(date) < MILLISECONDS;
        return early ? Optional.of("trans_date is " + date) : Optional.empty();
    }

    /** The first field that the request names of which that is so. */
    private static Optional<String> named(Question question, BiPredicate<Field, String> wrong) {
        Optional<ObjectType> type = question.sets() ? question.type() : Optional.empty();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        for (String each : question.said().names()) {
            boolean addressing = each.equals("objectID")
                    || each.equals("id")
                    || each.equals("unique_id") && !question.is("POST objects");
            Optional<Field> field = addressing ? Optional.empty() : type.get().field(each);
            if (field.isPresent() && wrong.test(field.get(), question.text(each))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean has(Field field, String option) {
        return field.options().keySet().stream().anyMatch(option::equalsIgnoreCase);
    }
}
