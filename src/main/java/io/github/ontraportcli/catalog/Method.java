package io.github.ontraportcli.catalog;

/** The HTTP method of an operation. */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
