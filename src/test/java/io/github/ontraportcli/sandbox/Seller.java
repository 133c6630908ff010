package io.github.ontraportcli.sandbox;

import java.nio.file.Path;
import java.time.Clock;

/** A process that sells the same product to the same contact again and again, and says what it was answered. */
final class Seller {
    static final String SALE = """
            {"contact_id":2,"chargeNow":"chargeLog","invoice_template":1,"offer":{"products":[\
            {"id":3,"quantity":1,"price":[{"price":"0.10"}]},{"id":4,"quantity":3,"price":[{"price":"0.01"}]}]}}""";

    private Seller() {}

    public static void main(String[] arguments) {
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.in(Path.of(arguments[0]), Clock.systemUTC()).withContacts(10))) {
            Caller caller = Caller.of(sandbox);
            for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
                System.out.println(caller.json("POST", "transaction/processManual", SALE));
            }
        }
    }
}
