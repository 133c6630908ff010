package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records named by an email address instead of an ID: {@code contacts get ana.lopez1@example.com}. */
record Addresses(Execution execution, Resource resource, String typeId) {
    private static final Operation LOOKUP =
            OperationBuilder.get("object/getByEmail").answers(Answer.IDS).build();

    /** What IDs look like: those of the resource, or of the type that the command line says. */
    IdForm form() {
        if (resource.type().isPresent()) {
            return resource.idForm();
        }
        return Catalog.entries().stream()
                .filter(each -> each.type().isPresent())
                .filter(each -> String.valueOf(each.type().getAsInt()).equals(typeId))
                .findFirst()
                .map(each -> each.resource().get().idForm())
                .orElse(resource.idForm());
    }

    /**
     * The ID of what was typed: itself where it is an ID, else the one record with that address.
     *
     * @param where it was typed, e.g. {@code --ids}
     * @throws Failure when no record has the address, or several have it
     */
    String id(String where, String typed) {
        if (!typed.contains("@") || typeId.isEmpty()) {
            return Values.id(where, form(), typed);
        }
        Map<String, JsonElement> told = new LinkedHashMap<>();
        told.put("objectID", new JsonPrimitive(typeId));
        told.put("email", new JsonPrimitive(typed));
        told.put("all", new JsonPrimitive("1"));
        List<String> ids;
        try {
            ids = execution.client().send(Encoding.encode(LOOKUP, told, List.of())).ids().stream()
                    .map(each -> Json.text(each, "id"))
                    .toList();
        } catch (Failure.NotFound e) {
            ids = List.of();
        }
        if (ids.isEmpty()) {
            throw Failure.notFound("no " + resource.one() + " has the email address " + typed);
        }
        if (ids.size() > 1) {
            throw Failure.usage(ids.size() + " " + resource.many() + " have the email address " + typed)
                    .why("Their IDs are " + String.join(", ", ids) + ".")
                    .next("Name one of them by its ID.");
        }
        return ids.get(0);
    }
}
