package io.github.ontraportcli.sandbox.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object type written down as a table.
 *
 * <p>First its ID, its name and the methods that it permits: {@code 16 Product: GET PUT POST DELETE}. Then, where there
 * are any: {@code at}, the endpoints of its own; {@code columns}, those that getInfo tells of; {@code sums}, those that
 * it adds up; {@code searches}, the fields that a search looks into; {@code traits}. Then a line a field, the first being
 * the ID: its name, its kind, what it reads as until it is set ({@code ''} is blank, {@code null} is null), its alias,
 * and the options of a choice in braces.
 *
 * <p>A kind may have a parent or parts ({@code parent/0}, {@code merge/a+b}), and signs after a {@code !}: {@code r} no
 * request sets it, {@code u} meta says nothing of it, {@code n} it is told as a number, {@code s} it is told only once
 * it is set, {@code q} no two records have the same.
 */
final class TypeText {
    private static final Pattern HEAD = Pattern.compile("(-?\\d+) ([^:]+): (.+)");
    private static final Pattern FIELD = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+([^{]+?)\\s*(?:\\{(.+)})?");

    private TypeText() {}

    static ObjectType read(String text) {
        String[] lines = text.strip().split("\n");
        Matcher head = matched(HEAD, lines[0]);
        List<Field> fields = new ArrayList<>();
        for (String line : lines) {
            if (!line.equals(lines[0]) && word(line) == null) {
                fields.add(field(matched(FIELD, line.strip())));
            }
        }
        ObjectType type = ObjectType.of(
                Integer.parseInt(head.group(1)),
                head.group(2),
                head.group(2) + "s",
                head.group(3),
                fields.toArray(Field[]::new));
        for (String line : lines) {
            String word = word(line);
            if (word != null) {
                type = told(type, word, line.substring(word.length()).strip());
            }
        }
        return type;
    }

    private static @Nullable String word(String line) {
        for (String each : List.of("at", "columns", "sums", "searches", "traits")) {
            if (line.startsWith(each + " ") && !line.startsWith("  ", each.length())) {
                return each;
            }
        }
        return null;
    }

    private static ObjectType told(ObjectType type, String word, String rest) {
        String[] parts = rest.split(" ");
        return switch (word) {
            case "at" ->
                type.at(new Endpoints(
                        parts[0], parts[1].replace(":", ""), List.of(parts).subList(2, parts.length)));
            case "columns" -> type.listing(parts);
            case "sums" -> type.summing(parts);
            case "searches" -> type.searching(parts);
            default -> {
                ObjectType with = type;
                for (String each : parts) {
                    with = with.with(Trait.valueOf(each.replace('-', '_').toUpperCase(Locale.ROOT)));
                }
                yield with;
            }
        };
    }

    private static Field field(Matcher line) {
        String name = line.group(1);
        String alias = line.group(4);
        String[] kindAndSigns = line.group(2).split("!");
        String[] kind = kindAndSigns[0].split("/", 2);
        String[] options = line.group(5) == null ? new String[0] : line.group(5).split("[=|]");
        Field field = switch (kind[0]) {
            case "key" -> Field.key(name, alias);
            case "stamp" -> Field.stamp(name, alias);
            case "time" -> Field.of(name, alias, FieldKind.TIMESTAMP);
            case "date" -> Field.of(name, alias, FieldKind.FULLDATE);
            case "number" -> Field.of(name, alias, FieldKind.NUMERIC);
            case "parent" -> Field.parent(name, alias, Integer.parseInt(kind[1]));
            case "merge" -> Field.merge(name, alias, kind[1].split("\\+"));
            case "drop" -> Field.drop(name, alias, options);
            case "percent" -> Field.of(name, alias, FieldKind.PERCENTAGE);
            case "rawpercent" -> Field.of(name, alias, FieldKind.RAW_PERCENTAGE);
            case "related" -> Field.of(name, alias, FieldKind.RELATED);
            default -> Field.of(name, alias, FieldKind.valueOf(kind[0].toUpperCase(Locale.ROOT)));
        };
        field = switch (line.group(3)) {
            case "-" -> field;
            case "null" -> field.initially(null);
            case "''" -> field.initially("");
            default -> field.initially(line.group(3));
        };
        return signed(field, kindAndSigns.length > 1 ? kindAndSigns[1] : "");
    }

    private static Field signed(Field field, String signs) {
        Field signed = field;
        for (char each : signs.toCharArray()) {
            signed = switch (each) {
                case 'r' -> signed.fixed();
                case 'u' -> signed.unlisted();
                case 'n' -> signed.bare();
                case 's' -> signed.sparse();
                case 'q' -> signed.distinct();
                default -> throw new IllegalArgumentException(field.name() + " " + signs);
            };
        }
        return signed;
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher;
    }
}
