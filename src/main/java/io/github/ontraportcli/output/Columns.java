package io.github.ontraportcli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table with their widths.
 *
 * @param dropped how many had no room and are not shown
 */
record Columns(List<Column> each, int dropped) {
    static final Columns NONE = new Columns(List.of(), 0);

    private static final int GAP = 2;
    private static final int FLOOR = 16;
    private static final int LEAST = 3;
    /** Room for the word that some are missing, e.g. "… 12 more". */
    private static final int MARK = GAP + 9;

    /**
     * A column of a table.
     *
     * @param right aligned, as numbers are
     * @param whole never cut: half a number or date is a wrong one
     * @param width in terminal columns
     */
    record Column(String name, boolean right, boolean whole, int width) {
        Column as(int narrower) {
            return new Column(name, right, whole, narrower);
        }
    }

    /**
     * The columns made to fit: the widest texts give way first. Where that is not enough, the last columns are dropped,
     * unless they were asked for; those are squeezed further and may then be too wide.
     */
    static Columns fitted(List<Column> natural, int width, boolean asked) {
        if (least(natural, FLOOR) <= width) {
            return new Columns(squeezed(natural, width, FLOOR), 0);
        }
        if (asked || natural.size() == 1) {
            return new Columns(squeezed(natural, width, LEAST), 0);
        }
        int kept = natural.size() - 1;
        while (kept > 1 && least(natural.subList(0, kept), FLOOR) > width - MARK) {
            kept--;
        }
        return new Columns(
                squeezed(natural.subList(0, kept), width - MARK, kept > 1 ? FLOOR : LEAST), natural.size() - kept);
    }

    /** The width that the columns take when every text has given way. */
    private static int least(List<Column> natural, int floor) {
        return total(natural.stream()
                .map(column -> column.whole() ? column : column.as(Math.min(column.width(), floor)))
                .toList());
    }

    private static List<Column> squeezed(List<Column> natural, int width, int floor) {
        List<Column> columns = new ArrayList<>();
        for (Column column : natural) {
            columns.add(column.whole() ? column : column.as(Math.min(column.width(), Math.max(width, floor))));
        }
        while (total(columns) > width) {
            int widest = -1;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                boolean canGive = !column.whole() && column.width() > floor;
                if (canGive
                        && (widest < 0 || column.width() >= columns.get(widest).width())) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            columns.set(widest, columns.get(widest).as(columns.get(widest).width() - 1));
        }
        return List.copyOf(columns);
    }

    private static int total(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum() + GAP * Math.max(0, columns.size() - 1);
    }
}
