package io.github.ontraportcli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.tree.Groups;
import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.validator.Validator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI document is one, as a validator that knows the standard's own schema sees it. */
class OpenApiTest {
    private static final URI PLACE = URI.create("file:///ontraport.json");

    @Test
    void the_document_is_valid() {
        assertEquals(List.of(), faults(OpenApi.text(Group.shown(Groups.all()))));
    }

    @Test
    void the_validator_finds_a_misspelled_place_of_a_parameter() {
        String broken = OpenApi.text(Group.shown(Groups.all())).replace("\"in\": \"query\"", "\"in\": \"qwery\"");
        assertEquals(List.of("/components/parameters", "/paths"), places(broken));
    }

    @Test
    void the_validator_finds_a_response_without_a_description() {
        String broken = OpenApi.text(Group.shown(Groups.all()))
                .replace("\"description\": \"One record", "\"descripion\": \"One record");
        assertEquals(List.of("/components/responses"), places(broken));
    }

    /** The parts of the document that are faulty. */
    private static List<String> places(String document) {
        return faults(document).stream()
                .flatMap(each -> Stream.of("/components/parameters", "/components/responses", "/paths")
                        .filter(each::startsWith))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> faults(String document) {
        DocumentLoader loader = new DocumentLoader(
                uri -> {
                    throw new IOException("nothing is fetched: " + uri);
                },
                OpenApiTest::tree);
        OpenApiResult result = new OpenApiParser(new DocumentStore(), loader).parse(PLACE, tree(document));
        SchemaStore schemas = new SchemaStore(loader);
        schemas.registerDraft202012();
        result.validate(new Validator(), schemas);
        return result.getValidationErrors().stream()
                .map(each -> each.getInstanceLocation() + " " + each.getText())
                .toList();
    }

    private static Object tree(String document) {
        return new Load(LoadSettings.builder().build()).loadFromString(document);
    }
}
