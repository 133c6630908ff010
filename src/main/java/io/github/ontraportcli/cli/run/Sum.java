package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.math.BigDecimal;
import java.util.Optional;

/** What an offer comes to, in the account's currency: its products' prices, as far as all of them are said. */
final class Sum {
    private Sum() {}

    /** The sum of prices times quantities, before taxes and shipping; nothing where a price is left to the account. */
    static Optional<BigDecimal> of(JsonElement offer) {
        if (!(offer instanceof JsonObject object)
                || !(object.get("products") instanceof JsonArray products)
                || products.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement each : products) {
            Optional<BigDecimal> price = each instanceof JsonObject product ? price(product) : Optional.empty();
            if (price.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(price.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> price(JsonObject product) {
        JsonElement price = product.get("price");
        if (price instanceof JsonArray prices) {
            // Several prices are a choice or a plan of payments: what is due of them is the account's to say.
            price = prices.size() == 1 && prices.get(0) instanceof JsonObject only ? only.get("price") : null;
        }
        Optional<BigDecimal> quantity =
                product.has("quantity") ? number(product.get("quantity")) : Optional.of(BigDecimal.ONE);
        return price == null ? Optional.empty() : number(price).flatMap(one -> quantity.map(one::multiply));
    }

    private static Optional<BigDecimal> number(JsonElement value) {
        String text = Json.text(value);
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
