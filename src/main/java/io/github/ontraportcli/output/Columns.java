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
    /** How narrow a text may get: the wider first, the next where too few columns would be left. */
    private static final List<Integer> FLOORS = List.of(16, 12, 8);

    private static final int FEW = 4;
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
     * The columns made to fit. Columns that nobody asked for are dropped from the end rather than cut to stumps, as long as
     * a few are left; those that were asked for are squeezed, and may then be too wide.
     */
    static Columns fitted(List<Column> natural, int width, boolean asked) {
        if (asked || natural.size() == 1) {
            return new Columns(squeezed(natural, width, LEAST), 0);
        }
        int kept = natural.size();
        int floor = LEAST;
        for (int each : FLOORS) {
            floor = each;
            kept = fitting(natural, width, floor);
            if (kept >= FEW) {
                break;
            }
        }
        int room = kept == natural.size() ? width : width - MARK;
        return new Columns(squeezed(natural.subList(0, kept), room, kept > 1 ? floor : LEAST), natural.size() - kept);
    }

    /** How many of the columns fit when no text is cut below the floor; one at least. */
    private static int fitting(List<Column> natural, int width, int floor) {
        if (least(natural, floor) <= width) {
            return natural.size();
        }
        int kept = natural.size() - 1;
        while (kept > 1 && least(natural.subList(0, kept), floor) > width - MARK) {
            kept--;
        }
        return kept;
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
