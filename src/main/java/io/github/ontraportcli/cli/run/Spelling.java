package io.github.ontraportcli.cli.run;

/**
 * Names as a server reads them: it drops spaces in front, and takes a space, a dot and a bracket that is not closed for an
 * underscore; what stands in brackets is a part of the name before them.
 */
final class Spelling {
    private Spelling() {}

    /** Whether a server may take what was typed for that name, or for a part of it. */
    static boolean same(String name, String typed) {
        int bracket = typed.indexOf('[');
        boolean open = bracket >= 0 && typed.indexOf(']', bracket) < 0;
        return plain(outer(typed)).equalsIgnoreCase(plain(name))
                || (open && plain(typed.replaceFirst("\\[", "_")).equalsIgnoreCase(plain(name)));
    }

    /** Whether only a part of it is meant. */
    static boolean part(String typed) {
        return typed.indexOf('[') > 0;
    }

    private static String outer(String typed) {
        int bracket = typed.indexOf('[');
        return bracket < 0 ? typed : typed.substring(0, bracket);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[\\s.]", "_");
    }
}
