package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * {@code -o yaml}: one document; a listing is a sequence whose rows are written as they come. Numbers keep their
 * digits, and a string that any reader would take for something else is quoted.
 */
final class YamlFormat implements RowWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setMaxSimpleKeyLength(1000)
            .build();

    /** What YAML 1.1 readers, which are still the most common, take for a truth, a number or a date. */
    private static final Pattern LOOKS_TYPED = Pattern.compile(
            "(?i)y|n|yes|no|on|off|true|false|null|~|=|<<|[-+.]?[0-9][-+0-9._:,exobTZa-f \\t]*|[-+]?\\.(inf|nan).*");

    /** Characters that a reader strips, refuses or takes for a line break when they stand unquoted. */
    private static final Pattern UNSEEN = Pattern.compile("[\\r\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{FEFF}]");

    /** Control characters that the library lets through. */
    private static final Pattern CONTROL = Pattern.compile("[\\x{7F}-\\x{9F}]");

    /** Half a character, as a cut emoji leaves it: YAML has no way to write one. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final Out out;
    private boolean any;

    YamlFormat(Sheet sheet) {
        this.out = sheet.out();
    }

    @Override
    public void row(JsonObject row) {
        JsonArray item = new JsonArray();
        item.add(row);
        value(item);
        any = true;
    }

    @Override
    public void end() {
        if (!any) {
            out.text("[]\n");
        }
    }

    @Override
    public void thing(JsonObject thing) {
        value(thing);
    }

    @Override
    public void value(JsonElement value) {
        if (!(value instanceof JsonNull)) {
            List<Node> document = List.of(node(value));
            out.text(spelledOut(new Present(SETTINGS)
                    .emitToString(new Serialize(SETTINGS).serializeAll(document).iterator())));
        }
    }

    private static Node node(JsonElement element) {
        if (element instanceof JsonObject object) {
            List<NodeTuple> members = new ArrayList<>();
            object.entrySet()
                    .forEach(member -> members.add(new NodeTuple(key(member.getKey()), node(member.getValue()))));
            return new MappingNode(Tag.MAP, members, members.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (element instanceof JsonArray array) {
            List<Node> items = new ArrayList<>();
            array.forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (element instanceof JsonPrimitive scalar && scalar.isString()) {
            return string(scalar.getAsString());
        }
        String text = element instanceof JsonPrimitive scalar ? scalar.getAsString() : "null";
        Tag tag = SETTINGS.getSchema().getScalarResolver().resolve(text, true);
        return new ScalarNode(tag, text, ScalarStyle.PLAIN);
    }

    private static ScalarNode string(String text) {
        return string(text, style(text));
    }

    /** A key stays on its line. */
    private static ScalarNode key(String text) {
        ScalarStyle style = style(text);
        return string(text, style == ScalarStyle.LITERAL ? ScalarStyle.DOUBLE_QUOTED : style);
    }

    private static ScalarNode string(String text, ScalarStyle style) {
        String whole = HALF.matcher(text).replaceAll("\uFFFD");
        return new ScalarNode(Tag.STR, true, whole, style, Optional.empty(), Optional.empty());
    }

    private static ScalarStyle style(String text) {
        if (Visible.hasOverride(text) || UNSEEN.matcher(text).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') >= 0) {
            return text.equals(text.strip()) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        return LOOKS_TYPED.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    }

    /**
     * Direction overrides, which YAML counts as printable, and control characters; the strings that hold one are
     * double-quoted.
     */
    private static String spelledOut(String yaml) {
        String visible = CONTROL.matcher(yaml)
                .replaceAll(each -> String.format(
                        Locale.ROOT, "\\\\x%02x", (int) each.group().charAt(0)));
        return Visible.hasOverride(visible) ? Visible.overrides(visible) : visible;
    }
}
