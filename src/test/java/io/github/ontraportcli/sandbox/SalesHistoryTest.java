package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Behaviours;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Conduct;
import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sold, refunded, declined and tried again, in whatever order: the money adds up after every single step. */
class SalesHistoryTest {
    private static final int CONTACTS = 12;
    private static final long NOW = 1_769_947_200;

    @Test
    void adds_up_after_every_step_of_thirty_histories() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 1; seed <= 15 && wrong.isEmpty(); seed++) {
            wrong.addAll(history(seed, 100, 1));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void adds_up_all_along_a_history_of_two_thousand_steps() {
        assertEquals(List.of(), history(4_711, 1_000, 200));
    }

    /** What did not add up, with the step that it was found after; the account is audited every so many steps. */
    private static List<String> history(long seed, int steps, int every) {
        try (Store store = Store.open(null, Seed.of(CONTACTS))) {
            answer(store, "POST", "objects", """
                    {"objectID":123,"name":"Ten off","type":"group","discount_type":"flat","discount_value":"10",\
                    "code":"TENOFF"}""");
            answer(store, "POST", "objects", """
                    {"objectID":123,"name":"Half","type":"group","discount_type":"percent","discount_value":"50",\
                    "recurring":1,"code":"HALF"}""");
            SalesHistory history = new SalesHistory(seed, CONTACTS);
            SalesLedger ledger = new SalesLedger(type -> rows(store, type));
            int done = 0;
            for (int step = 1; step <= steps; step++) {
                String[] request = history.next(
                        rows(store, 46).size(), Math.max(1, rows(store, 52).size()));
                done += answer(store, request[0], request[1], request[2]) ? 1 : 0;
                List<String> faults = step % every == 0 ? ledger.faults() : List.of();
                if (!faults.isEmpty()) {
                    faults.add("after " + String.join(" ", request) + ", step " + step + " of history " + seed);
                    return faults;
                }
            }
            // Otherwise a history in which everything was refused would add up as well.
            return done * 2 > steps ? List.of() : List.of("only " + done + " steps were not refused");
        }
    }

    private static boolean answer(Store store, String method, String path, String body) {
        Incoming request = new Incoming(
                method,
                "/1/" + path,
                null,
                Map.of("content-type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8));
        try {
            return store.write(records -> Behaviours.of(method + " " + path)
                            .orElseThrow()
                            .answer(new Call(
                                    Parameters.of(request),
                                    null,
                                    records,
                                    Instant.ofEpochSecond(NOW),
                                    new Aftermath(any -> false),
                                    "12345",
                                    Conduct.USUAL))
                            .status()
                    == 200);
        } catch (Rejection refused) {
            return false;
        }
    }

    private static int count(Store store, int type) {
        return store.read(records -> (int) records.count(ObjectTypes.byId(type).orElseThrow(), Where.ALL));
    }

    private static List<JsonObject> rows(Store store, int type) {
        return store.read(records -> {
            List<JsonObject> rows = new ArrayList<>();
            for (Records.Stored each :
                    records.list(Query.all(ObjectTypes.byId(type).orElseThrow(), Where.ALL))) {
                JsonObject row = each.body();
                row.addProperty("id", each.id());
                rows.add(row);
            }
            return rows;
        });
    }
}
