package io.github.ontraportcli.sandbox.criteria;

import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Access;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records that a request means, by its {@code ids}, {@code condition}, {@code search}, {@code group_id},
 * {@code start}, {@code range} and {@code sort}.
 *
 * <p>As in a real account, 0 among the ids means every record, and so does {@code performAll} without a group.
 */
public final class Selection {
    /** Rows in a page, unless a request asks for fewer. */
    private static final long PAGE = 50;

    private final Parameters parameters;
    private final ObjectType type;
    private final Records records;

    private Selection(Parameters parameters, ObjectType type, Records records) {
        this.parameters = parameters;
        this.type = type;
        this.records = records;
    }

    /** What the request means. */
    public static Selection of(Parameters parameters, ObjectType type, Records records) {
        return new Selection(parameters, type, records);
    }

    /** All that are meant, on whatever page. */
    public Where where() {
        Where where = Where.ALL;
        List<Long> ids = ids();
        if (!ids.isEmpty() && !ids.contains(0L)) {
            where = where.and(Where.ids(ids));
        }
        long group = parameters.number("group_id", 0);
        if (group != 0) {
            where = where.and(Group.members(records, type, group));
        }
        String condition = parameters.text("condition");
        if (condition != null) {
            where = where.and(Condition.where(type, condition));
        }
        String search = parameters.text("search");
        if (search != null && !search.isEmpty()) {
            where = where.and(searched(search));
        }
        return where;
    }

    /** The page of them that is asked for: 50 at most, whatever the request says. */
    public Query page(Where further) {
        return query(further, range());
    }

    /**
     * Those that a change applies to. What names everything (0 as an id, {@code performAll}, or nothing at all) is
     * everything; any other selection is a page, as a listing's is.
     */
    public Query changed() {
        boolean everything = ids().contains(0L) || parameters.flag("performAll") || selectsNothing();
        return query(Where.ALL, everything && !parameters.has("range") ? -1 : range());
    }

    /** Whether the request names no records at all. */
    public boolean selectsNothing() {
        return ids().isEmpty()
                && parameters.number("group_id", 0) == 0
                && blank(parameters.text("condition"))
                && blank(parameters.text("search"));
    }

    private Query query(Where further, long most) {
        String sort = parameters.text("sort");
        Field order = sort == null ? null : type.field(sort).orElse(null);
        boolean descending = order != null && "desc".equalsIgnoreCase(parameters.text("sortDir"));
        return new Query(
                type, where().and(further), order, descending, Math.max(0, parameters.number("start", 0)), most);
    }

    private long range() {
        long asked = parameters.number("range", PAGE);
        return asked <= 0 ? PAGE : Math.min(asked, PAGE);
    }

    private List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        for (String each : parameters.list("ids")) {
            try {
                ids.add(Long.valueOf(each));
            } catch (NumberFormatException e) {
                throw Rejection.malformed("Invalid ID: " + each);
            }
        }
        return ids;
    }

    private Where searched(String search) {
        Where found = Where.of("instr(lower(" + Columns.searched(type) + "),lower(?)) > 0", search)
                .by(Access.SEARCH);
        if (!parameters.flag("searchNotes")) {
            return found;
        }
        Field contact = AccountTypes.NOTE.field("contact_id").orElseThrow();
        return found.or(Where.of(
                "id in (select " + Columns.number(AccountTypes.NOTE, contact) + " from record where type = "
                        + AccountTypes.NOTE.id() + " and ifnull(json_extract(body,'$.object_type_id'),'0') = '"
                        + type.id() + "' and instr(lower(json_extract(body,'$.data')),lower(?)) > 0)",
                search));
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
