package io.github.ontraportcli.compose.condition;

import java.util.ArrayList;
import java.util.List;

/** An expression as it was written, brackets and mixtures included, before it is judged. */
sealed interface Node {
    /** One term. */
    record Leaf(Term term) implements Node {}

    /** Parts with a connective between each two; a bracketed part is a group of its own. */
    record Group(List<Node> parts, List<Connective> connectives) implements Node {
        public Group {
            parts = List.copyOf(parts);
            connectives = List.copyOf(connectives);
        }

        boolean isMixed() {
            return connectives.stream().distinct().count() > 1;
        }

        /** The parts between one connective and the next of the same kind, the other kind binding tighter. */
        List<Node> splitAt(Connective connective) {
            List<Node> runs = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= connectives.size(); i++) {
                if (i == connectives.size() || connectives.get(i) == connective) {
                    runs.add(run(start, i));
                    start = i + 1;
                }
            }
            return runs;
        }

        private Node run(int first, int last) {
            return first == last
                    ? parts.get(first)
                    : new Group(parts.subList(first, last + 1), connectives.subList(first, last));
        }
    }
}
