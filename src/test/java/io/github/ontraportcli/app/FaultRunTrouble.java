package io.github.ontraportcli.app;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** What the server of the fault runs does to a request, and what it sends instead of the answer. */
enum FaultRunTrouble {
    NONE,
    RESET_BEFORE,
    RESET_AFTER,
    HUNG_UP,
    CUT,
    CUT_CHUNK,
    STALLED,
    LIMITED,
    LIMITED_WITHOUT_HEADERS,
    STATUS_500,
    STATUS_502,
    STATUS_503,
    STATUS_504,
    WEB_PAGE,
    HALF_JSON,
    EMPTY,
    LENGTH_TOO_SHORT,
    LENGTH_TOO_LONG,
    ELSEWHERE,
    GARBAGE_BEFORE,
    NO_CONTENT;

    private static final Set<FaultRunTrouble> NEVER =
            EnumSet.of(RESET_BEFORE, LIMITED, LIMITED_WITHOUT_HEADERS, STATUS_500, ELSEWHERE);
    private static final Set<FaultRunTrouble> PERHAPS = EnumSet.of(STATUS_502, STATUS_503, STATUS_504, WEB_PAGE, EMPTY);
    private static final Set<FaultRunTrouble> CLEAR =
            EnumSet.of(NONE, LIMITED, LIMITED_WITHOUT_HEADERS, STATUS_500, ELSEWHERE, NO_CONTENT);

    /** Whether the request is carried out all the same; {@code either} decides where it can be so or so. */
    boolean carriesOut(boolean either) {
        return !NEVER.contains(this) && (either || !PERHAPS.contains(this));
    }

    /** Whether the answer says for sure what became of a write. */
    boolean clear() {
        return CLEAR.contains(this);
    }

    /** What is sent; nothing where the connection ends without an answer. */
    byte[] sent(FaultRunAccount.Answer answer, String limits, FaultRunCall call) {
        String body = answer.body();
        String echo = "key " + call.key() + ", sent " + call.body();
        String text = switch (this) {
            case NONE -> plain(answer.status() + " Said", limits, body);
            case CUT -> whole("200 OK", limits, body.length(), half(body));
            case CUT_CHUNK ->
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + limits + "\r\n"
                        + Integer.toHexString(body.length()) + "\r\n" + half(body);
            case LIMITED ->
                plain("429 Too Many Requests", "X-Rate-Limit-Reset: 7\r\nX-Rate-Limit-Remaining: 0\r\n", "");
            case LIMITED_WITHOUT_HEADERS -> plain("429 Too Many Requests", "", "Slow down");
            case STATUS_500 -> plain("500 Internal Server Error", limits, "Save failed! " + echo);
            case STATUS_502 -> plain("502 Bad Gateway", "", page(echo));
            case STATUS_503 -> plain("503 Service Unavailable", "", "Not now: " + echo);
            case STATUS_504 -> plain("504 Gateway Timeout", "", "");
            case WEB_PAGE -> plain("200 OK", limits, page(echo));
            case HALF_JSON -> plain("200 OK", limits, half(body));
            case EMPTY -> plain("200 OK", limits, "");
            case LENGTH_TOO_SHORT -> whole("200 OK", limits, body.length() / 2, body);
            case LENGTH_TOO_LONG -> whole("200 OK", limits, body.length() + 9, body);
            case ELSEWHERE -> plain("302 Found", limits + "Location: http://127.0.0.1:9/login\r\n", page(echo));
            case GARBAGE_BEFORE -> "\u0001\u0002 garbage\r\n\r\n" + plain("200 OK", limits, body);
            case NO_CONTENT -> "HTTP/1.1 204 No Content\r\n" + limits + "\r\n";
            case RESET_BEFORE, RESET_AFTER, HUNG_UP, STALLED -> "";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the connection goes on behind it. */
    boolean goesOn() {
        return EnumSet.of(
                        NONE, LIMITED, LIMITED_WITHOUT_HEADERS, STATUS_500, STATUS_503, WEB_PAGE, HALF_JSON, NO_CONTENT)
                .contains(this);
    }

    private static String plain(String status, String limits, String body) {
        return whole(status, limits, body.getBytes(StandardCharsets.UTF_8).length, body);
    }

    private static String whole(String status, String limits, int length, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\n" + limits + "Content-Length: " + length
                + "\r\n\r\n" + body;
    }

    private static String half(String body) {
        return body.substring(0, body.length() / 2);
    }

    private static String page(String echo) {
        return "<html><head><title>Trouble: " + echo + "</title></head><body>" + echo + "</body></html>";
    }
}
