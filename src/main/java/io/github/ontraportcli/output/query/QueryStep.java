package io.github.ontraportcli.output.query;

import com.google.gson.JsonElement;

/** One compiled piece of a query: takes the JSON it stands on and gives what it selects, never a Java null. */
@FunctionalInterface
interface QueryStep {
    JsonElement of(JsonElement current);
}
