package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Shown;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record as webhooks tell of it: labels for options, days as 1-26-2018, money as $0.00, names for most references. */
final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d-uuuu", Locale.ROOT);
    /** What of a contact is told even while nothing was set. */
    private static final Set<String> ALWAYS =
            Set.of(("owner firstname lastname email birthday date dla contact_cat bulk_mail bulk_sms dlm system_source"
                            + " import_id visits freferrer lreferrer n_lead_source n_content n_term n_media n_medium"
                            + " n_campaign l_lead_source l_content l_term l_medium l_campaign aff_sales aff_amount"
                            + " program_id mrcAmount mrcUnpaid mriInvoiceNum mriInvoiceTotal ccType ccExpirationMonth"
                            + " ccExpirationYear ccExpirationDate mrcResult spent grade unique_id")
                    .split(" "));

    private static final Map<String, String> MAIL = Map.of(
            "0",
            "Transactional Only",
            "1",
            "Single Opt-in",
            "2",
            "Double Opt-in",
            "-2",
            "Hard Bounce",
            "-5",
            "Under Review");
    private static final Map<String, String> SMS = Map.of(
            "0",
            "Unconfirmed",
            "1",
            "Pending Confirmation",
            "2",
            "Opted-in",
            "-1",
            "Hard Bounced",
            "-3",
            "Unsubscribed",
            "-5",
            "Pending Review");
    /** Users, and what visitors came by. */
    private static final Set<Integer> NAMED = Set.of(2, 75, 76, 77, 78, 79);

    private final Call call;
    private final ObjectType type;
    private final long id;
    private final JsonObject body;

    Told(Call call, ObjectType type, long id) {
        this.call = call;
        this.type = type;
        this.id = id;
        this.body = Entries.of(call, type).stored(id);
    }

    /** Everything that was set, and of a contact what is always told. */
    JsonObject whole() {
        JsonObject data = new JsonObject();
        boolean contact = type.id() == 0;
        for (Field each : type.fields()) {
            if (contact && each.name().equals("dlm")) {
                data.addProperty("referer", "0");
            }
            if (contact && each.name().equals("spent")) {
                data.addProperty("bindex", "0");
            }
            boolean always = each.name().equals(type.key()) || contact && ALWAYS.contains(each.name());
            if (always || body.has(each.name())) {
                data.addProperty(each.name(), text(each));
            }
        }
        return data;
    }

    /** What a contact is called, or the first three fields that the owner of a custom object gave it. */
    JsonObject essential() {
        JsonObject data = identified();
        if (type.id() == 0) {
            for (String each : List.of("firstname", "lastname", "email")) {
                data.addProperty(each, text(type.field(each).orElseThrow()));
            }
            return data;
        }
        int left = 3;
        for (Field each : type.fields()) {
            if (each.custom() && left > 0) {
                data.addProperty(each.name(), text(each));
                left--;
            }
        }
        return data;
    }

    /** The id alone. */
    JsonObject identified() {
        JsonObject data = new JsonObject();
        data.addProperty("id", Long.toString(id));
        return data;
    }

    /** What the record says in a field that people, or the API, call that. */
    Optional<String> called(String name) {
        for (Field each : type.fields()) {
            if (each.alias().equalsIgnoreCase(name) || each.name().equals(name)) {
                return Optional.of(text(each));
            }
        }
        return Optional.empty();
    }

    private String text(Field field) {
        String kept = JsonText.plain(Shown.value(type, field, id, body));
        String value = kept == null ? "" : kept;
        if (field.name().equals("bulk_mail")) {
            return MAIL.getOrDefault(value, value);
        }
        if (field.name().equals("bulk_sms")) {
            return SMS.getOrDefault(value, value);
        }
        return switch (field.kind()) {
            case DROP -> field.options().isEmpty() ? value : body.has(field.name()) ? label(field, value) : "";
            case LIST -> labels(field, value);
            case FULLDATE, TIMESTAMP -> day(value);
            case PRICE ->
                field.name().equals("aff_amount") ? value : "$" + amount(value).setScale(2, RoundingMode.HALF_UP);
            case NUMERIC -> value.isEmpty() ? value : plain(value);
            case PARENT -> named(field, value);
            default -> value;
        };
    }

    private static String label(Field field, String value) {
        return field.options().getOrDefault(value, "");
    }

    private static String labels(Field field, String value) {
        List<String> labels = new ArrayList<>();
        for (String each : Delimited.ids(value)) {
            labels.add(field.options().getOrDefault(each, each));
        }
        return String.join(", ", labels);
    }

    private static String day(String value) {
        long moment = amount(value).longValue();
        return moment == 0 ? "" : DAY.format(Instant.ofEpochSecond(moment).atZone(ZoneOffset.UTC));
    }

    private static String plain(String value) {
        BigDecimal number = amount(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal amount(String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,8})?") ? new BigDecimal(value) : BigDecimal.ZERO;
    }

    private String named(Field field, String value) {
        Integer parent = field.parent();
        if (parent == null || !NAMED.contains(parent) && !field.custom()) {
            return value;
        }
        long other = amount(value).longValue();
        Entries parents = Entries.of(call, parent);
        String name = parents.text(other, "name");
        String person = parents.text(other, "firstname") + " " + parents.text(other, "lastname");
        return name.isEmpty() ? person.trim() : name;
    }
}
