package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/**
 * Very many records that get a tag, or begin a sequence, or the contrary, in a few statements for all of them. It changes
 * what changing them one after the other would, and in the same order; a field that holds something else than ids in their
 * usual form is left alone.
 */
final class Crowd {
    private static final String MARK = "*/*";

    private final Statements statements;
    private final ObjectType type;
    private final Field field;
    private final Link link;

    Crowd(Statements statements, ObjectType type, Field field, Link link) {
        this.statements = statements;
        this.type = type;
        this.field = field;
        this.link = link;
    }

    /** Those become members that are none; the ones that were left alone. */
    List<Long> join(List<Long> members) throws SQLException {
        String before = "ifnull(" + Columns.text(type, field) + ",'')";
        find(
                members,
                "instr(" + before + ",'" + element() + "') = 0 and (" + before + " = '' or " + usual(before) + ")");
        statements.change(
                "update record set body = jsonb_set(body, '$." + field.name() + "', case when " + before
                        + " = '' then '"
                        + element() + "' else " + before + "||'" + link.holder() + MARK + "' end) where type = "
                        + type.id() + " and id in (select id from temp.crowd)",
                List.of());
        long last = statements
                .numbers(
                        "select ifnull(max(last), 0) from counter where type = "
                                + link.type().id(),
                        List.of())
                .get(0);
        statements.change(
                "insert into record (seq, type, id, body) select " + Schema.place(link.type(), "number") + ", "
                        + link.type().id() + ", number, jsonb_object('" + link.field() + "', '" + link.holder()
                        + "', 'object_id', cast(id as text), 'object_type_id', '" + type.id() + "', 'date', '"
                        + link.now() + "') from (select id, " + last
                        + " + row_number() over (order by place) as number from temp.crowd)",
                List.of());
        statements.change(
                "insert into counter (type, last) select " + link.type().id() + ", " + last
                        + " + count(*) from temp.crowd where true"
                        + " on conflict (type) do update set last = excluded.last",
                List.of());
        statements.change("delete from temp.crowd", List.of());
        return unusual(members, before);
    }

    /** Those are members no longer that are; the ones that were left alone. */
    List<Long> leave(List<Long> members) throws SQLException {
        String before = "ifnull(" + Columns.text(type, field) + ",'')";
        find(members, "instr(" + before + ",'" + element() + "') > 0 and " + usual(before));
        statements.change(
                "update record set body = jsonb_set(body, '$." + field.name() + "', case " + before + " when '"
                        + element() + "' then '' else replace(" + before + ",'" + element() + "','" + MARK
                        + "') end) where type = " + type.id() + " and id in (select id from temp.crowd)",
                List.of());
        statements.change(
                "delete from record where type = " + link.type().id() + " and " + number(link.field()) + " = "
                        + link.holder() + " and " + number("object_type_id") + " = " + type.id() + " and "
                        + number("object_id") + " in (select id from temp.crowd)",
                List.of());
        statements.change("delete from temp.crowd", List.of());
        return unusual(members, before);
    }

    private List<Long> unusual(List<Long> members, String before) throws SQLException {
        return statements.numbers(
                "select named.value" + among(before + " <> '' and not " + usual(before)), List.of(array(members)));
    }

    /** The members that meet a condition. */
    private String among(String condition) {
        return " from json_each(?) as named cross join record on record.type = " + type.id()
                + " and record.id = named.value and "
                + condition.replace("json_extract(body", "json_extract(record.body");
    }

    private static String array(List<Long> members) {
        StringJoiner ids = new StringJoiner(",", "[", "]");
        members.forEach(each -> ids.add(each.toString()));
        return ids.toString();
    }

    private void find(List<Long> members, String condition) throws SQLException {
        statements.change(
                "create temp table if not exists crowd (place integer primary key, id integer not null unique)",
                List.of());
        statements.change(
                "insert or ignore into temp.crowd (place, id) select named.key, record.id" + among(condition),
                List.of(array(members)));
    }

    private String element() {
        return MARK + link.holder() + MARK;
    }

    private static String usual(String value) {
        return "(" + value + " glob '[*]/[*][0-9]*[0-9][*]/[*]' or " + value + " glob '[*]/[*][0-9][*]/[*]')";
    }

    private String number(String name) {
        return Columns.number(link.type(), link.type().field(name).orElseThrow());
    }
}
