package io.github.ontraportcli.sandbox.behaviour.strict;

import io.github.ontraportcli.sandbox.criteria.Selection;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import java.util.List;
import java.util.Optional;

/** Requests that mean other records than their sender will have thought. Each tells where, or nothing. */
final class Selecting {
    private static final long PAGE = 50;
    private static final int LONGEST = 18;

    private Selecting() {}

    static Optional<String> zero(Question question) {
        return question.said().list("ids").stream()
                .filter(each -> each.matches("0+"))
                .findFirst()
                .map(each -> "ids");
    }

    static Optional<String> nothing(Question question) {
        boolean meant = question.is("DELETE objects")
                && !question.said().flag("performAll")
                && question.type()
                        .filter(type -> question.selection(type).selectsNothing())
                        .isPresent();
        return meant ? Optional.of("no ids, group_id, condition or search") : Optional.empty();
    }

    static Optional<String> withoutGroup(Question question) {
        boolean all =
                question.said().flag("performAll") && question.text("group_id").matches("0*");
        return all ? Optional.of("performAll") : Optional.empty();
    }

    static Optional<String> beyondPage(Question question) {
        Optional<ObjectType> type = question.type();
        if (!question.changes()
                || type.isEmpty()
                || question.said().has("range")
                || question.said().flag("performAll")) {
            return Optional.empty();
        }
        Selection selection = question.selection(type.get());
        if (selection.selectsNothing()) {
            return Optional.empty();
        }
        long meant = question.call().records().count(type.get(), selection.where());
        return meant > PAGE ? Optional.of(meant + " are meant") : Optional.empty();
    }

    static Optional<String> missing(Question question) {
        return question.changes() ? firstMissing(question, question.type(), "ids") : Optional.empty();
    }

    static Optional<String> missingHolder(Question question) {
        Optional<ObjectType> holder = switch (question.operation().replaceFirst(".* ", "")) {
            case "objects/tag" -> Optional.of(TagTypes.TAG);
            case "objects/sequence" -> Optional.of(AutomationTypes.SEQUENCE);
            case "objects/subscribe" ->
                Optional.of(
                        question.text("sub_type").equalsIgnoreCase("Sequence")
                                ? AutomationTypes.SEQUENCE
                                : AutomationTypes.AUTOMATION);
            default -> Optional.empty();
        };
        return firstMissing(question, holder, question.said().has("add_list") ? "add_list" : "remove_list");
    }

    static Optional<String> namesAsText(Question question) {
        if (!question.is("PUT objects/tagByName", "DELETE objects/tagByName")) {
            return Optional.empty();
        }
        return List.of("add_names", "remove_names").stream()
                .filter(each -> question.text(each).contains(",")
                        && !question.text(each).startsWith("["))
                .findFirst();
    }

    private static Optional<String> firstMissing(Question question, Optional<ObjectType> type, String parameter) {
        return type.flatMap(found -> question.said().list(parameter).stream()
                .filter(each -> each.matches("\\d{1," + LONGEST + "}") && !each.matches("0+"))
                .filter(each -> !question.records(found).has(Long.parseLong(each)))
                .findFirst()
                .map(each -> parameter + " has " + each));
    }
}
