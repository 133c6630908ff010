package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;

/** What a change of many records names: the records, and what they are added to or taken from. */
public final class Targets {
    private Targets() {}

    /** The records; a request that names none at all is refused. */
    public static List<Long> records(Call call) {
        if (call.selection().selectsNothing() && !call.parameters().flag("performAll")) {
            throw Rejection.malformed("The parameter ids is missing.");
        }
        return call.records().ids(call.selection().changed());
    }

    /** The ids in a list; a request without them is refused. */
    public static List<Long> listed(Call call, String parameter) {
        List<Long> ids = new ArrayList<>();
        for (String each : call.parameters().list(parameter)) {
            try {
                ids.add(Long.valueOf(each));
            } catch (NumberFormatException e) {
                throw Rejection.malformed("Invalid ID: " + each);
            }
        }
        if (ids.isEmpty()) {
            throw Rejection.malformed("The parameter " + parameter + " is missing.");
        }
        return ids;
    }
}
