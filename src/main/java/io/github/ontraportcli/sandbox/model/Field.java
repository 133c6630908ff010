package io.github.ontraportcli.sandbox.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object type.
 *
 * @param name as it travels, e.g. {@code firstname}, {@code f1501}
 * @param alias as people see it, e.g. "First Name"
 * @param kind what it holds
 * @param options labels by option id, of drop and list fields
 * @param parent the type that a parent field points to
 * @param merged the fields that a merge field is made of
 * @param initial what it reads as while nothing was set; null where it reads as null
 * @param writable whether a request may set it
 * @param described whether meta tells of it
 * @param unique whether saveorupdate finds records by it
 * @param number whether it is told as a number and not as a string
 * @param always whether it is told even while nothing was set
 */
public record Field(
        String name,
        String alias,
        FieldKind kind,
        Map<String, String> options,
        @Nullable Integer parent,
        List<String> merged,
        @Nullable String initial,
        boolean writable,
        boolean described,
        boolean unique,
        boolean number,
        boolean always) {

    /** A field of that kind. */
    public static Field of(String name, String alias, FieldKind kind) {
        return new Field(name, alias, kind, Map.of(), null, List.of(), null, true, true, false, false, true);
    }

    /** A line of text. */
    public static Field text(String name, String alias) {
        return of(name, alias, FieldKind.TEXT);
    }

    /** A number that is 0 until it is set. */
    public static Field number(String name, String alias) {
        return of(name, alias, FieldKind.NUMERIC).initially("0");
    }

    /** A moment that the account sets itself. */
    public static Field stamp(String name, String alias) {
        return of(name, alias, FieldKind.TIMESTAMP).fixed();
    }

    /** The record's id. */
    public static Field key(String name, String alias) {
        return of(name, alias, FieldKind.NUMERIC).fixed();
    }

    /** A reference to a record of another type. */
    public static Field parent(String name, String alias, int type) {
        return new Field(name, alias, FieldKind.PARENT, Map.of(), type, List.of(), "0", true, true, false, false, true);
    }

    /** A choice of one, written as option id and label in turn. */
    public static Field drop(String name, String alias, String... idsAndLabels) {
        return new Field(
                name, alias, FieldKind.DROP, pairs(idsAndLabels), null, List.of(), "0", true, true, false, false, true);
    }

    /** A choice of several, written as option id and label in turn. */
    public static Field list(String name, String alias, String... idsAndLabels) {
        return new Field(
                name,
                alias,
                FieldKind.LIST,
                pairs(idsAndLabels),
                null,
                List.of(),
                null,
                true,
                true,
                false,
                false,
                true);
    }

    /** Other fields, read as one with a space between them. */
    public static Field merge(String name, String alias, String... parts) {
        return new Field(
                name, alias, FieldKind.MERGE, Map.of(), null, List.of(parts), null, false, true, false, false, true);
    }

    /** The same, reading as this until it is set. */
    public Field initially(@Nullable String value) {
        return new Field(
                name, alias, kind, options, parent, merged, value, writable, described, unique, number, always);
    }

    /** The same, never set by a request. */
    public Field fixed() {
        return new Field(name, alias, kind, options, parent, merged, initial, false, described, unique, number, always);
    }

    /** The same, left out of meta. */
    public Field unlisted() {
        return new Field(name, alias, kind, options, parent, merged, initial, writable, false, unique, number, always);
    }

    /** The same, and what saveorupdate finds records by. */
    public Field distinct() {
        return new Field(
                name, alias, kind, options, parent, merged, initial, writable, described, true, number, always);
    }

    /** The same, told as a number. */
    public Field bare() {
        return new Field(
                name, alias, kind, options, parent, merged, initial, writable, described, unique, true, always);
    }

    /** The same, told only once it is set. */
    public Field sparse() {
        return new Field(
                name, alias, kind, options, parent, merged, initial, writable, described, unique, number, false);
    }

    /** Whether the account's owner made it. */
    public boolean custom() {
        return name.length() > 1 && name.charAt(0) == 'f' && Character.isDigit(name.charAt(1));
    }

    private static Map<String, String> pairs(String... idsAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < idsAndLabels.length; i += 2) {
            labels.put(idsAndLabels[i], idsAndLabels[i + 1]);
        }
        return Collections.unmodifiableMap(labels);
    }
}
