package io.github.ontraportcli.bulk;

/**
 * The change before which records are saved, and the account in which it happens.
 *
 * @param profile by which the account was named; empty where it was not by a profile
 * @param account the account's number; empty where it did not say
 * @param appId the App ID that was used; no key
 * @param resource e.g. {@code contacts}
 * @param type the object type ID, e.g. {@code 0}
 * @param verb e.g. {@code delete}
 */
public record Occasion(String profile, String account, String appId, String resource, String type, String verb) {}
