package io.github.ontraportcli.api;

/** A name and a value in an address or a form. */
public record Pair(String name, String value) {}
