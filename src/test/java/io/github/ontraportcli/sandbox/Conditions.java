package io.github.ontraportcli.sandbox;

/** Conditions as a client writes them, for tests. */
final class Conditions {
    private Conditions() {}

    static String value(String field, String operator, String json) {
        return "{\"field\":{\"field\":\"" + field + "\"},\"op\":\"" + operator + "\",\"value\":{\"value\":" + json
                + "}}";
    }

    static String bare(String field, String operator, String json) {
        return "{\"field\":{\"field\":\"" + field + "\"},\"op\":\"" + operator + "\",\"value\":" + json + "}";
    }

    static String alone(String field, String operator) {
        return "{\"field\":{\"field\":\"" + field + "\"},\"op\":\"" + operator + "\"}";
    }

    static String query(String... parts) {
        return Caller.encoded("[" + String.join(",", parts) + "]");
    }
}
