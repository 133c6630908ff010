package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static String read(FieldKind kind, String zone, String stored) {
        Values values = new Values(field -> kind, ZoneId.of(zone));
        return Json.text(values.readable("f", new JsonPrimitive(stored)));
    }

    @Test
    void a_moment_is_local_date_and_time() {
        FieldKind moment = new FieldKind.Moment(false);
        assertEquals("2026-01-31 14:05", read(moment, "UTC", "1769868300"));
        assertEquals("2026-02-01 01:05", read(moment, "Australia/Sydney", "1769868300"));
        assertEquals("1969-12-31 23:59", read(moment, "UTC", "-1"));
        assertEquals("", read(moment, "UTC", "0"));
        assertEquals("", read(moment, "UTC", ""));
        assertEquals("tomorrow", read(moment, "UTC", "tomorrow"));
        assertEquals("1769868300000", read(moment, "UTC", "1769868300000"));
    }

    @Test
    void a_day_at_midnight_in_utc_is_that_day_everywhere() {
        FieldKind day = new FieldKind.Moment(true);
        assertEquals("2026-01-31", read(day, "America/Los_Angeles", "1769817600"));
        assertEquals("2026-01-31", read(day, "America/Los_Angeles", "1769846400"));
        assertEquals("2026-01-31", read(day, "Australia/Sydney", "1769817600"));
    }

    @Test
    void a_choice_is_its_label() {
        FieldKind choice = new FieldKind.Choice(Map.of("1", "Gold", "2", "Silver"));
        assertEquals("Gold", read(choice, "UTC", "1"));
        assertEquals("Gold, Silver, 9", read(choice, "UTC", "*/*1*/*2*/*9*/*"));
        assertEquals("9", read(choice, "UTC", "9"));
        assertEquals("", read(choice, "UTC", "0"));
        assertEquals("None", read(new FieldKind.Choice(Map.of("0", "None")), "UTC", "0"));
    }

    @Test
    void money_has_two_decimals_and_loses_none() {
        FieldKind money = new FieldKind.Money();
        assertEquals("10.50", read(money, "UTC", "10.5"));
        assertEquals("-3.00", read(money, "UTC", "-3"));
        assertEquals("0.125", read(money, "UTC", "0.125"));
        assertEquals("9007199254740993.00", read(money, "UTC", "9007199254740993"));
        assertEquals("", read(money, "UTC", ""));
        assertEquals("free", read(money, "UTC", "free"));
    }
}
