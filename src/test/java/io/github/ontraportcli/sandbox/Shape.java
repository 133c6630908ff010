package io.github.ontraportcli.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What an answer looks like, without its values: {@code {code:1,data:{id:s},account_id:s}}. A whole contact is {@code
 * contact} when it has every field that the API's document shows in one, of whatever value.
 */
final class Shape {
    private static final String CONTACT =
            "firstname lastname email id owner address city state zip birthday date status priority "
                    + "cell_phone home_phone sms_number dla contact_cat bulk_mail bulk_sms office_phone fax dlm "
                    + "company address2 title website country system_source source_location import_id ip_addy "
                    + "ip_addy_display visits freferrer lreferrer n_lead_source n_content n_term n_media n_medium "
                    + "n_campaign l_lead_source l_content l_term l_medium l_campaign referral_page aff_sales "
                    + "aff_amount program_id aff_paypal fb_birthday fb_gender fb_likes fb_groups fb_website "
                    + "fb_hometown fb_location mrcAmount mrcUnpaid mriInvoiceNum mriInvoiceTotal ccType "
                    + "ccExpirationMonth ccExpirationYear ccExpirationDate ccNumber mrcResult last_inbound_sms "
                    + "timezone time_since_dla spent num_purchased updateSequence updateCampaign grade unique_id";
    private static final Set<String> FIELDS = Set.of(CONTACT.split(" "));

    private Shape() {}

    static String of(String answer) {
        return answer.substring(0, 4) + of(JsonParser.parseString(answer.substring(4)));
    }

    private static String of(JsonElement value) {
        if (value.isJsonObject()) {
            JsonObject object = value.getAsJsonObject();
            if (object.keySet().containsAll(FIELDS)) {
                return "contact";
            }
            StringJoiner fields = new StringJoiner(",", "{", "}");
            object.entrySet().forEach(each -> fields.add(each.getKey() + ":" + of(each.getValue())));
            return fields.toString();
        }
        if (value.isJsonArray()) {
            return value.getAsJsonArray().isEmpty()
                    ? "[]"
                    : "[" + of(value.getAsJsonArray().get(0)) + "]";
        }
        if (value.isJsonNull()) {
            return "null";
        }
        return value.getAsJsonPrimitive().isString() ? "s" : "1";
    }
}
