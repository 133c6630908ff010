package io.github.ontraportcli.sandbox.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was touched from one state of the account to a later one, see {@link Touched}.
 *
 * @param records the ids of those of each type
 * @param fields of any number of records: the type and the field's name, or nothing for all fields
 */
record Changes(Map<Integer, BitSet> records, Set<List<Object>> fields) {
    /** What lies between them; null when that is too much, or not known. */
    static @Nullable Changes between(Statements statements, State then, State now) throws SQLException {
        if (!then.known() || now.seq() < then.seq() || now.seq() - then.seq() > Touched.MOST) {
            return null;
        }
        long[] line = statements.row("select token from touched where seq = " + then.seq(), 1);
        if (line.length == 0 || line[0] != then.token()) {
            return null;
        }
        Changes changes = new Changes(new HashMap<>(), new HashSet<>());
        statements.each(
                "select type, id, field from touched where seq > " + then.seq() + " and seq <= " + now.seq(), row -> {
                    int type = row.getInt(1);
                    long id = row.getLong(2);
                    if (id == Touched.MANY || id > Integer.MAX_VALUE) {
                        changes.fields.add(List.of(type, row.getString(3)));
                    } else {
                        changes.records
                                .computeIfAbsent(type, any -> new BitSet())
                                .set((int) id);
                    }
                });
        return changes;
    }

    /** Those of a type. */
    BitSet of(int type) {
        return records.getOrDefault(type, new BitSet());
    }

    /** Whether so much of the type was touched that what this SQL told of it has to be found out anew. */
    boolean spoil(int type, String sql) {
        for (List<Object> each : fields) {
            if (each.get(0).equals(type) && (each.get(1).equals("") || sql.contains("'$." + each.get(1) + "'"))) {
                return true;
            }
        }
        return false;
    }

    /** The types of which something was touched. */
    Set<Integer> types() {
        Set<Integer> types = new HashSet<>(records.keySet());
        fields.forEach(each -> types.add((Integer) each.get(0)));
        return types;
    }
}
