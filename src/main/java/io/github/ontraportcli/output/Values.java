package io.github.ontraportcli.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stored values as a person reads them: local dates, the labels of choices, money with its decimals. */
final class Values {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]+)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final long A_DAY = 86_400; // seconds

    private final Labels labels;
    private final ZoneId zone;

    Values(Labels labels, ZoneId zone) {
        this.labels = labels;
        this.zone = zone;
    }

    /** The value in words, or itself where the field has no other reading or the value does not follow its kind. */
    JsonElement readable(String field, JsonElement value) {
        FieldKind kind = labels.of(field);
        boolean asStored = kind instanceof FieldKind.Plain || kind instanceof FieldKind.Amount;
        if (asStored || !(value instanceof JsonPrimitive)) {
            return value;
        }
        String stored = Json.text(value);
        String read = stored;
        if (kind instanceof FieldKind.Moment moment) {
            read = moment(stored, moment.dayOnly());
        } else if (kind instanceof FieldKind.Choice choice) {
            read = choice(stored, choice);
        } else if (kind instanceof FieldKind.Money) {
            read = money(stored);
        }
        return read.equals(stored) ? value : new JsonPrimitive(read);
    }

    private String moment(String stored, boolean dayOnly) {
        if (!SECONDS.matcher(stored).matches()) {
            return stored;
        }
        long seconds = new BigDecimal(stored).setScale(0, RoundingMode.FLOOR).longValueExact();
        if (seconds == 0) {
            return "";
        }
        try {
            Instant instant = Instant.ofEpochSecond(seconds);
            if (dayOnly) {
                return DAY.withZone(seconds % A_DAY == 0 ? ZoneOffset.UTC : zone)
                        .format(instant);
            }
            return MINUTE.withZone(zone).format(instant);
        } catch (DateTimeException e) {
            return stored;
        }
    }

    private static String choice(String stored, FieldKind.Choice choice) {
        String label = choice.labels().get(stored);
        if (label != null) {
            return label;
        }
        if (stored.startsWith("*/*") && stored.endsWith("*/*")) {
            return Arrays.stream(stored.split("\\*/\\*"))
                    .filter(code -> !code.isEmpty())
                    .map(code -> choice.labels().getOrDefault(code, code))
                    .collect(Collectors.joining(", "));
        }
        return stored.equals("0") ? "" : stored;
    }

    private static String money(String stored) {
        if (!DECIMAL.matcher(stored).matches()) {
            return stored;
        }
        BigDecimal amount = new BigDecimal(stored);
        return amount.scale() < 2 ? amount.setScale(2).toPlainString() : stored;
    }
}
