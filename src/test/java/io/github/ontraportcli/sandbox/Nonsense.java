package io.github.ontraportcli.sandbox;

import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Verb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Requests that went wrong somewhere between a client's author and the wire; the same seed, the same requests. */
final class Nonsense {
    private static final String[] VALUES = {
        "null",
        "true",
        "-1",
        "0",
        "1",
        "99999999999999999999",
        "1e999",
        "1.5",
        "\"\"",
        "\"x\"",
        "\"1,2\"",
        "\"[\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "[{}]",
        "{\"a\":[1,{\"b\":null}]}",
        "[\"x\",1,true]",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"-99999999999\"",
        "[[[[[[[[[[]]]]]]]]]]",
        "\"{\\\"a\\\":\"",
        "\"%s%n\"",
        "\"' or 1=1 --\"",
        "\"../../x\"",
        "{\"id\":{}}",
        "[{\"id\":[]}]",
        "[{\"field\":{\"field\":\"id\"},\"op\":\"=\",\"value\":{\"value\":[]}}]",
        "[{\"field\":1}]",
        "[1,\"AND\",2]"
    };
    private static final String[] PATHS = {
        "/",
        "//",
        "/1/..",
        "/1/%2e%2e/",
        "/1/Contacts%2f",
        "/1/%00",
        "/1/Contacts?%",
        "/1/Contacts?ids=%zz",
        "/1/Contact?id[]=1",
        "*",
        "",
        "/1/Contacts?condition=%5B%5B%5B",
        "/1/Contacts?a=1&a[]=2&a[b]=3",
        "/1/objects?objectID=-99999999999999",
        "/1/object?objectID=x&id=1",
        "http://",
        "/1/Contacts?range=-1",
        "/1/Contacts?start=-5&range=99999999999"
    };

    private final Random random;
    private final String keys;
    private final List<Operation> operations = new ArrayList<>();

    Nonsense(long seed, String keys) {
        this.random = new Random(seed);
        this.keys = keys;
        for (Catalog.Entry entry : Catalog.entries()) {
            for (Verb verb : entry.resource().get().verbs()) {
                operations.addAll(verb.operations());
            }
        }
    }

    /** The next one, as bytes. */
    byte[] next() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        String method = operation.method().name();
        String body = body(operation);
        String request = method + " /1/" + operation.path() + " HTTP/1.1\r\n" + keys + "Connection: close\r\n";
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> whole(request, "application/json", body);
            case 3 -> whole(request, "application/json", body.substring(0, random.nextInt(body.length() + 1)));
            case 4 -> whole(request, "application/x-www-form-urlencoded", form(operation));
            case 5 -> whole(request.replaceFirst("/1/\\S*", Matcher.quoteReplacement(any(PATHS))), "", "");
            case 6 -> spoilt(whole(request, "application/json", body));
            default -> headed(request, body);
        };
    }

    private String body(Operation operation) {
        StringBuilder body = new StringBuilder("{");
        for (Parameter each : operation.parameters()) {
            if (random.nextInt(3) > 0) {
                body.append(body.length() > 1 ? "," : "")
                        .append('"')
                        .append(each.name())
                        .append("\":")
                        .append(any(VALUES));
            }
        }
        if (random.nextBoolean()) {
            body.append(body.length() > 1 ? "," : "").append("\"objectID\":").append(random.nextInt(160));
        }
        return body.append('}').toString();
    }

    private String form(Operation operation) {
        StringBuilder form = new StringBuilder();
        for (Parameter each : operation.parameters()) {
            form.append('&')
                    .append(each.name())
                    .append(random.nextInt(4) == 0 ? "[]" : "")
                    .append('=')
                    .append(any(VALUES));
        }
        return form + "&%".repeat(random.nextInt(2));
    }

    /** With bytes that are changed, doubled, left out, or cut off. */
    private byte[] spoilt(byte[] request) {
        byte[] spoilt = request.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(spoilt, random.nextInt(3) == 0 ? random.nextInt(spoilt.length) : spoilt.length);
    }

    private byte[] headed(String request, String body) {
        String[] heads = {
            "Content-Length: " + (body.length() + 1 + random.nextInt(99)),
            "Content-Length: " + random.nextInt(body.length() + 1),
            "Content-Length: -" + body.length(),
            "Content-Length: 1\r\nContent-Length: 2",
            "Content-Length: 99999999999",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: identity",
            "Transfer-Encoding: chunked\r\nContent-Length: 3",
            "Expect: 100-continue",
            "Expect: nothing",
            "Api-Key: again",
            "X".repeat(70_000) + ": y",
            "X: y\r\n".repeat(300) + "Z: z",
            " folded",
            "no colon",
            "Content-Type: application/json; charset=\u0001",
            "Connection: upgrade\r\nUpgrade: h2c",
            "Host: a\r\nHost: b"
        };
        return (request + any(heads) + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] whole(String request, String kind, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (request + "Content-Type: " + kind + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String any(String[] all) {
        return all[random.nextInt(all.length)];
    }
}
