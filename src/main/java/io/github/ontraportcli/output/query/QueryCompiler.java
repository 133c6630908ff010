package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import software.amazon.smithy.jmespath.ExpressionVisitor;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.ast.AndExpression;
import software.amazon.smithy.jmespath.ast.BinaryExpression;
import software.amazon.smithy.jmespath.ast.ComparatorExpression;
import software.amazon.smithy.jmespath.ast.CurrentExpression;
import software.amazon.smithy.jmespath.ast.ExpressionTypeExpression;
import software.amazon.smithy.jmespath.ast.FieldExpression;
import software.amazon.smithy.jmespath.ast.FilterProjectionExpression;
import software.amazon.smithy.jmespath.ast.FlattenExpression;
import software.amazon.smithy.jmespath.ast.FunctionExpression;
import software.amazon.smithy.jmespath.ast.IndexExpression;
import software.amazon.smithy.jmespath.ast.LiteralExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectHashExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectListExpression;
import software.amazon.smithy.jmespath.ast.NotExpression;
import software.amazon.smithy.jmespath.ast.ObjectProjectionExpression;
import software.amazon.smithy.jmespath.ast.OrExpression;
import software.amazon.smithy.jmespath.ast.ProjectionExpression;
import software.amazon.smithy.jmespath.ast.SliceExpression;
import software.amazon.smithy.jmespath.ast.Subexpression;

/**
 * Turns the parsed query into steps over JSON.
 *
 * <p>The parser's own evaluator is left aside: it takes a slice past the end for the last element, gives up on an
 * average that does not come out even, and finds an unknown function only when it gets to it.
 */
final class QueryCompiler implements ExpressionVisitor<QueryStep> {
    private final QueryText text;

    QueryCompiler(QueryText text) {
        this.text = text;
    }

    private int offset(JmespathExpression node) {
        return text.offset(node.getLine(), node.getColumn());
    }

    @Override
    public QueryStep visitCurrentNode(CurrentExpression node) {
        return current -> current;
    }

    @Override
    public QueryStep visitField(FieldExpression node) {
        String name = node.getName();
        return current -> {
            JsonElement found = current instanceof JsonObject object ? object.get(name) : null;
            return found == null ? JsonNull.INSTANCE : found;
        };
    }

    @Override
    public QueryStep visitIndex(IndexExpression node) {
        requireIndex(node);
        int index = node.getIndex();
        return current -> {
            if (!(current instanceof JsonArray array)) {
                return JsonNull.INSTANCE;
            }
            int at = index < 0 ? array.size() + index : index;
            return at < 0 || at >= array.size() ? JsonNull.INSTANCE : array.get(at);
        };
    }

    @Override
    public QueryStep visitSlice(SliceExpression node) {
        requireIndex(node);
        int step = node.getStep();
        if (step == 0) {
            throw text.unreadable(offset(node), "the step of a slice cannot be 0");
        }
        return current -> current instanceof JsonArray array
                ? slice(array, node.getStart(), node.getStop(), step)
                : JsonNull.INSTANCE;
    }

    private void requireIndex(JmespathExpression node) {
        if (!text.isIndexAt(offset(node))) {
            throw text.unreadable(offset(node), "an index is a whole number of at most nine digits");
        }
    }

    private static JsonElement slice(JsonArray array, OptionalInt start, OptionalInt stop, int step) {
        int first = step > 0 ? 0 : array.size() - 1;
        int end = step > 0 ? array.size() : -1;
        long to = stop.isPresent() ? bound(stop.getAsInt(), array.size(), step) : end;
        JsonArray taken = new JsonArray();
        // A long, because a step near the largest int would wrap round.
        for (long at = start.isPresent() ? bound(start.getAsInt(), array.size(), step) : first;
                step > 0 ? at < to : at > to;
                at += step) {
            taken.add(array.get((int) at));
        }
        return taken;
    }

    private static int bound(int given, int size, int step) {
        int fromStart = given < 0 ? size + given : given;
        int lowest = step > 0 ? 0 : -1;
        return Math.max(lowest, Math.min(fromStart, step > 0 ? size : size - 1));
    }

    @Override
    public QueryStep visitLiteral(LiteralExpression node) {
        int offset = offset(node);
        JsonElement value =
                text.startsAt(offset, '`') ? text.literal(offset) : new JsonPrimitive(node.expectStringValue());
        return current -> value;
    }

    @Override
    public QueryStep visitSubexpression(Subexpression node) {
        return after(node, QueryStep::of);
    }

    @Override
    public QueryStep visitAnd(AndExpression node) {
        QueryStep left = node.getLeft().accept(this);
        QueryStep right = node.getRight().accept(this);
        return current -> {
            JsonElement first = left.of(current);
            return QueryValue.isTrue(first) ? right.of(current) : first;
        };
    }

    @Override
    public QueryStep visitOr(OrExpression node) {
        QueryStep left = node.getLeft().accept(this);
        QueryStep right = node.getRight().accept(this);
        return current -> {
            JsonElement first = left.of(current);
            return QueryValue.isTrue(first) ? first : right.of(current);
        };
    }

    @Override
    public QueryStep visitNot(NotExpression node) {
        QueryStep inner = node.getExpression().accept(this);
        return current -> new JsonPrimitive(!QueryValue.isTrue(inner.of(current)));
    }

    @Override
    public QueryStep visitComparator(ComparatorExpression node) {
        QueryStep left = node.getLeft().accept(this);
        QueryStep right = node.getRight().accept(this);
        return current -> QueryValue.compare(node.getComparator(), left.of(current), right.of(current));
    }

    @Override
    public QueryStep visitMultiSelectList(MultiSelectListExpression node) {
        text.requireCommas(offset(node), node.getExpressions().size());
        List<QueryStep> steps =
                node.getExpressions().stream().map(each -> each.accept(this)).toList();
        return current -> {
            if (current.isJsonNull()) {
                return current;
            }
            JsonArray list = new JsonArray();
            steps.forEach(step -> list.add(step.of(current)));
            return list;
        };
    }

    @Override
    public QueryStep visitMultiSelectHash(MultiSelectHashExpression node) {
        Map<String, QueryStep> steps = new LinkedHashMap<>();
        node.getExpressions().forEach((name, each) -> steps.put(name, each.accept(this)));
        return current -> {
            if (current.isJsonNull()) {
                return current;
            }
            JsonObject object = new JsonObject();
            steps.forEach((name, step) -> object.add(name, step.of(current)));
            return object;
        };
    }

    @Override
    public QueryStep visitFlatten(FlattenExpression node) {
        QueryStep inner = node.getExpression().accept(this);
        return current -> {
            if (!(inner.of(current) instanceof JsonArray nested)) {
                return JsonNull.INSTANCE;
            }
            JsonArray flat = new JsonArray();
            for (JsonElement element : nested) {
                if (element instanceof JsonArray array) {
                    flat.addAll(array);
                } else {
                    flat.add(element);
                }
            }
            return flat;
        };
    }

    @Override
    public QueryStep visitProjection(ProjectionExpression node) {
        return after(
                node, (right, left) -> left instanceof JsonArray array ? project(array, right) : JsonNull.INSTANCE);
    }

    @Override
    public QueryStep visitObjectProjection(ObjectProjectionExpression node) {
        return after(
                node,
                (right, left) -> left instanceof JsonObject object
                        ? project(object.asMap().values(), right)
                        : JsonNull.INSTANCE);
    }

    @Override
    public QueryStep visitFilterProjection(FilterProjectionExpression node) {
        QueryStep condition = node.getComparison().accept(this);
        return after(node, (right, left) -> {
            if (!(left instanceof JsonArray array)) {
                return JsonNull.INSTANCE;
            }
            return project(
                    array.asList().stream()
                            .filter(each -> QueryValue.isTrue(condition.of(each)))
                            .toList(),
                    right);
        });
    }

    /** A step that works out the left side, then does something with it and the right side. */
    private QueryStep after(BinaryExpression node, Joint joint) {
        QueryStep left = node.getLeft().accept(this);
        QueryStep right = node.getRight().accept(this);
        return current -> joint.of(right, left.of(current));
    }

    private interface Joint {
        JsonElement of(QueryStep right, JsonElement left);
    }

    private static JsonArray project(Iterable<JsonElement> elements, QueryStep right) {
        JsonArray results = new JsonArray();
        for (JsonElement element : elements) {
            JsonElement result = right.of(element);
            if (!result.isJsonNull()) {
                results.add(result);
            }
        }
        return results;
    }

    @Override
    public QueryStep visitExpressionType(ExpressionTypeExpression node) {
        throw text.unreadable(offset(node), "'&' only stands before an argument, as in sort_by(@, &name)");
    }

    @Override
    public QueryStep visitFunction(FunctionExpression node) {
        int offset = offset(node);
        if (text.startsAt(offset, '"')) {
            throw text.unreadable(offset, "the name of a function stands without quotes");
        }
        QueryFunction function = QueryFunction.named(node.getName())
                .orElseThrow(() -> Failure.usage("the query calls " + node.getName() + "() " + text.place(offset)
                                + ": there is no such function")
                        .next("use one of " + QueryFunction.names()));
        List<JmespathExpression> given = node.getArguments();
        text.requireCommas(text.expression().indexOf('(', offset) + 1, given.size());
        if (!function.takes(given.size())) {
            throw text.unreadable(offset, function.arity() + ", not " + given.size());
        }
        List<QueryStep> steps = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            boolean reference = given.get(i) instanceof ExpressionTypeExpression;
            if (reference != (function.parameter(i) == QueryParameter.EXPRESSION)) {
                throw text.unreadable(
                        offset, function.call() + " takes " + function.parameter(i) + " as argument " + (i + 1));
            }
            JmespathExpression plain =
                    reference ? ((ExpressionTypeExpression) given.get(i)).getExpression() : given.get(i);
            steps.add(plain.accept(this));
        }
        return current -> function.apply(steps, current);
    }
}
