package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.store.Bulk;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** Notes on contacts, and tasks about them. */
final class Notes {
    private static final String[] TEXTS = {
        "Asked for the price list.",
        "Left a voicemail, no answer yet.",
        "Prefers to be called in the afternoon.",
        "Met at the spring trade show.",
        "Wants to move to the yearly plan.",
        "Sent the contract, waiting for a signature.",
        "Very happy with the workshop.",
        "Complained about two emails on one day."
    };
    private static final String[] SUBJECTS = {
        "Call back", "Send proposal", "Check in after purchase", "Confirm address", "Ask for a testimonial"
    };
    private static final int TASKS = 40;

    private Notes() {}

    static void seed(Records records, int contacts) {
        Dice dice = new Dice(12);
        try (Bulk notes = records.bulk(AccountTypes.NOTE)) {
            long id = 0;
            for (int contact = 1; contact <= contacts; contact += 8) {
                long date = Seed.BASE - dice.below(400) * Seed.DAY;
                id++;
                notes.add(
                        id,
                        new Row()
                                .with("owner", Seed.owner(dice))
                                .with("contact_id", contact)
                                .with("data", dice.of(TEXTS))
                                .with("date", date)
                                .with("dlm", date)
                                .body());
            }
            records.lastId(AccountTypes.NOTE, id);
        }
        List<Row> tasks = new ArrayList<>();
        for (int i = 0; i < Math.min(TASKS, contacts); i++) {
            int status = dice.below(3);
            long assigned = Seed.BASE - dice.below(90) * Seed.DAY;
            tasks.add(new Row()
                    .with("owner", Seed.owner(dice))
                    .with("contact_id", 1 + dice.below(contacts))
                    .with("subject", dice.of(SUBJECTS))
                    .with("date_assigned", assigned)
                    .with("date_due", assigned + 7 * Seed.DAY)
                    .with("date_complete", status == 1 ? Long.toString(assigned + 3 * Seed.DAY) : "")
                    .with("status", status));
        }
        Seed.add(records, AccountTypes.TASK, tasks);
    }
}
