package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which records a transaction adds, changes or removes. The table {@code touched} tells of it those who remember what they
 * found before, in this process and in others, so that they look at these records alone and not at all of them again.
 */
final class Touched {
    /** In place of an id: any number of records. */
    static final long MANY = -1;
    /** So many of a type are noted one by one. */
    static final int MOST = 1_000;
    /** So many lines are kept, about. */
    private static final int KEPT = 8_000;

    private final Statements statements;
    private final Map<Integer, Set<Long>> records = new LinkedHashMap<>();
    private final Set<List<String>> fields = new LinkedHashSet<>();

    Touched(Statements statements) {
        this.statements = statements;
    }

    /** A record was added, changed or removed. */
    void record(ObjectType type, long id) {
        Set<Long> of = records.computeIfAbsent(type.id(), any -> new LinkedHashSet<>());
        if (!of.contains(MANY)) {
            of.add(id);
            if (of.size() > MOST) {
                all(type);
            }
        }
    }

    /** Any number of records of the type were. */
    void all(ObjectType type) {
        records.put(type.id(), new LinkedHashSet<>(Set.of(MANY)));
    }

    /** Any number of records of the type have something else in that field, and are otherwise as they were. */
    void field(ObjectType type, String field) {
        fields.add(List.of(Integer.toString(type.id()), field));
    }

    /** Writes down what was noted. */
    void keep() throws SQLException {
        if (records.isEmpty() && fields.isEmpty()) {
            return;
        }
        Long token = statements.numbers("select random()", List.of()).get(0);
        long last = 0;
        for (Map.Entry<Integer, Set<Long>> each : records.entrySet()) {
            for (Long id : each.getValue()) {
                last = line(token, (long) each.getKey(), id, "");
            }
        }
        for (List<String> each : fields) {
            last = line(token, Long.valueOf(each.get(0)), MANY, each.get(1));
        }
        if (last % MOST < lines()) {
            statements.change("delete from touched where seq <= ?", List.of(last - KEPT));
        }
    }

    private long line(Long token, Long type, Long id, String field) throws SQLException {
        return statements
                .numbers(
                        "insert into touched (token, type, id, field) values (?, ?, ?, ?) returning seq",
                        List.of(token, type, id, field))
                .get(0);
    }

    private int lines() {
        return records.values().stream().mapToInt(Set::size).sum() + fields.size();
    }
}
