package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The cards that contacts pay with. Of a card number only the last four digits are kept. A card whose number ends in 0002
 * is declined, such as 4000 0000 0000 0002, and so is one that has expired; all others are charged.
 */
final class Cards {
    private static final String DECLINED = "0002";
    private static final int ACTIVE = 1;
    private static final int EXPIRED = 2;
    private static final int DEFAULT = 3;
    private static final int EXPIRED_DEFAULT = 4;

    private Cards() {}

    /** Makes a card its contact's default, and the one that was it an ordinary card. */
    static Reply makeDefault(Call call) {
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        long id = cards.named();
        int status = promote(call, id);
        JsonObject data = new JsonObject();
        data.addProperty("id", Long.toString(id));
        data.addProperty("status", status);
        return Envelope.data(call, data);
    }

    /** The contact's default card. */
    static Optional<Long> usual(Call call, long contact) {
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        for (long each : cards.with("contact_id", Long.toString(contact))) {
            if (cards.number(each, "status") == DEFAULT) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether charging that card fails now. */
    static boolean declines(Call call, long card) {
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        YearMonth today = YearMonth.from(Instant.ofEpochSecond(call.now()).atZone(ZoneOffset.UTC));
        long year = cards.number(card, "exp_year");
        long month = cards.number(card, "exp_month");
        boolean expired = year < today.getYear() || year == today.getYear() && month < today.getMonthValue();
        return expired || cards.text(card, "last4").equals(DECLINED);
    }

    /** Notes for which invoice a card was charged last. */
    static void charged(Call call, long card, long invoice) {
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        if (card != 0 && cards.has(card)) {
            cards.change(card, new Draft().with("recent_sale", call.now()).with("invoice_id", invoice));
        }
    }

    /** Keeps the card of a payer, which becomes the default; the same card is kept once. */
    static long keep(Call call, long contact, Nested payer, Optional<Nested> address) {
        String number = payer.text("ccnumber").replaceAll("[ -]", "");
        Optional<Nested> token = payer.object("cctoken");
        if (token.isEmpty() && !number.matches("\\d{12,19}")) {
            throw Rejection.malformed("Invalid credit card number.");
        }
        YearMonth expiry = expiry(payer);
        String last4 = token.map(found -> found.text("last4")).orElseGet(() -> number.substring(number.length() - 4));
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        Entries contacts = Entries.of(call, Selling.CONTACT);
        Draft draft = new Draft()
                .with("firstname", contacts.text(contact, "firstname"))
                .with("lastname", contacts.text(contact, "lastname"))
                .with("contact_id", contact)
                .with("last4", last4)
                .with(
                        "type",
                        token.map(found -> brandOf(found.text("card_type"))).orElseGet(() -> brand(number)))
                .with("exp_month", expiry.getMonthValue())
                .with("exp_year", expiry.getYear())
                .with("status", ACTIVE);
        for (String each : List.of("address", "address2", "city", "state", "zip", "country")) {
            address.map(found -> found.text(each))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> draft.with(each, text));
        }
        long card = known(cards, contact, last4, expiry).orElseGet(() -> cards.add(draft));
        promote(call, card);
        return card;
    }

    private static Optional<Long> known(Entries cards, long contact, String last4, YearMonth expiry) {
        for (long each : cards.with("contact_id", Long.toString(contact))) {
            if (cards.text(each, "last4").equals(last4)
                    && cards.number(each, "exp_month") == expiry.getMonthValue()
                    && cards.number(each, "exp_year") == expiry.getYear()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static int promote(Call call, long id) {
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        String contact = cards.text(id, "contact_id");
        for (long each : cards.with("contact_id", contact)) {
            long status = cards.number(each, "status");
            if (each != id && status >= DEFAULT) {
                cards.change(each, new Draft().with("status", status == DEFAULT ? ACTIVE : EXPIRED));
            }
        }
        long before = cards.number(id, "status");
        int status = before == EXPIRED || before == EXPIRED_DEFAULT ? EXPIRED_DEFAULT : DEFAULT;
        cards.change(id, new Draft().with("status", status));
        Entries contacts = Entries.of(call, Selling.CONTACT);
        long owner = cards.number(id, "contact_id");
        if (contacts.has(owner)) {
            contacts.change(
                    owner,
                    new Draft()
                            .with("ccType", cards.text(id, "type"))
                            .with("ccNumber", cards.text(id, "last4"))
                            .with("ccExpirationMonth", cards.text(id, "exp_month"))
                            .with("ccExpirationYear", cards.text(id, "exp_year")));
        }
        return status;
    }

    private static YearMonth expiry(Nested payer) {
        long month = payer.number("expire_month", 0);
        long year = payer.number("expire_year", 0);
        if (month < 1 || month > 12 || year < 2000 || year > 2999) {
            throw Rejection.malformed("Invalid credit card expiration date.");
        }
        return YearMonth.of((int) year, (int) month);
    }

    private static int brand(String number) {
        return switch (number.charAt(0)) {
            case '4' -> 1;
            case '5' -> 2;
            case '3' -> 3;
            case '6' -> 4;
            default -> 6;
        };
    }

    private static int brandOf(String name) {
        return switch (name) {
            case "visa" -> 1;
            case "mastercard" -> 2;
            case "amex" -> 3;
            case "discover" -> 4;
            default -> 6;
        };
    }
}
