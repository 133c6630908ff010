package io.github.ontraportcli.sandbox.seed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a contact has bought: the purchases add up to what the contact has spent.
 *
 * @param contact the contact's id
 * @param person the contact
 * @param joined when the contact was made, in seconds since 1970
 * @param prices what each purchase cost, in whole dollars
 * @param taxed whether 50 cents of tax came on top of the last
 */
record Sale(int contact, JsonObject person, long joined, List<Integer> prices, boolean taxed) {

    /** What a field of the contact says; blank where it says nothing. */
    String says(String field) {
        JsonElement value = person.get(field);
        return value == null ? "" : value.getAsString();
    }
}
