package io.github.ontraportcli.sandbox.wire;

/** A request that the account refuses: a status and a plain sentence, which is how the API tells of its errors. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Rejection(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    /** A refusal with that status. */
    public static Rejection of(int status, String text) {
        return new Rejection(status, text);
    }

    /** 400: the request cannot be read or lacks something. */
    public static Rejection malformed(String text) {
        return of(400, text);
    }

    /** 404: there is no such record. */
    public static Rejection notFound() {
        return of(404, "Object not found");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The body. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
