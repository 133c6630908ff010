package io.github.ontraportcli.sandbox.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The endpoints that a type has under its own name.
 *
 * @param one the path of one record, e.g. {@code Product}
 * @param many the path of several, e.g. {@code Products}
 * @param words which operations there are, e.g. {@code get}, {@code delete-many}
 */
public record Endpoints(String one, String many, List<String> words) {
    private static final String ALL = "get list create update merge delete delete-many meta info";

    /** All that a custom object has. */
    public static Endpoints all(String one, String many) {
        return new Endpoints(one, many, List.of(ALL.split(" ")));
    }

    /** The generic operation behind each, by method and path: {@code GET Products/meta} is {@code GET objects/meta}. */
    public Map<String, String> operations() {
        Map<String, String> operations = new LinkedHashMap<>();
        for (String each : words) {
            switch (each) {
                case "get" -> operations.put("GET " + one, "GET object");
                case "list" -> operations.put("GET " + many, "GET objects");
                case "create" -> operations.put("POST " + many, "POST objects");
                case "update" -> operations.put("PUT " + many, "PUT objects");
                case "merge" -> operations.put("POST " + many + "/saveorupdate", "POST objects/saveorupdate");
                case "delete" -> operations.put("DELETE " + one, "DELETE object");
                case "delete-many" -> operations.put("DELETE " + many, "DELETE objects");
                case "meta" -> operations.put("GET " + many + "/meta", "GET objects/meta");
                case "info" -> operations.put("GET " + many + "/getInfo", "GET objects/getInfo");
                default -> throw new IllegalArgumentException(each);
            }
        }
        return operations;
    }

    /** Whether a path begins with one of the two names. */
    public boolean under(String path) {
        int slash = path.indexOf('/');
        String stem = slash < 0 ? path : path.substring(0, slash);
        return stem.equals(one) || stem.equals(many);
    }
}
