package io.github.ontraportcli.catalog;

/** How an operation takes its parameters: in the address, as a form, or as a JSON object. */
public enum Body {
    /** In the query string; what the API expects of GET and most DELETE operations. */
    NONE,
    /** {@code application/x-www-form-urlencoded}. */
    FORM,
    /** {@code application/json}. */
    JSON
}
