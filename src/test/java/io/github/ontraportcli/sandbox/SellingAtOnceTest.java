package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that sell at the same time on one directory: no sale is lost, and none counts twice. */
class SellingAtOnceTest {
    private static final int PROCESSES = 2;
    private static final int SALES = 40;
    /** The transactions that a new account of ten contacts has. */
    private static final int KNOWN = 20;

    private static final String BEFORE = """
            200 {"code":0,"data":[{"spent":null,"num_purchased":null,"id":"2","owner":"5"}],"account_id":"12345","misc":[]}
            200 {"code":0,"data":[{"total_income":null,"total_purchases":null,"id":"3"},{"total_income":"97.00","total_purchases":"1","id":"4"}],"account_id":"12345","misc":[]}
            200 {"code":0,"data":{"count":"20"},"account_id":"12345"}
            200 {"code":0,"data":{"count":"12"},"account_id":"12345"}
            """;
    private static final String AFTER = """
            200 {"code":0,"data":[{"spent":"10.40","num_purchased":"160","id":"2","owner":"5"}],"account_id":"12345","misc":[]}
            200 {"code":0,"data":[{"total_income":"8.00","total_purchases":"80","id":"3"},{"total_income":"99.40","total_purchases":"241","id":"4"}],"account_id":"12345","misc":[]}
            200 {"code":0,"data":{"count":"100"},"account_id":"12345"}
            200 {"code":0,"data":{"count":"172"},"account_id":"12345"}
            """;

    @TempDir
    Path directory;

    @Test
    void loses_no_purchase_when_two_processes_sell_at_once() throws IOException, InterruptedException {
        SandboxOptions options = SandboxOptions.in(directory, new TestClock()).withContacts(10);
        String before;
        try (Sandbox sandbox = Sandbox.start(options)) {
            before = told(Caller.of(sandbox));
        }
        List<Process> sellers = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            sellers.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Seller.class.getName(),
                            directory.toString(),
                            Integer.toString(SALES))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        TreeSet<String> answers = new TreeSet<>();
        for (Process each : sellers) {
            answers.addAll(each.inputReader(StandardCharsets.UTF_8).lines().toList());
            assertEquals(0, each.waitFor());
        }
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 1; i <= PROCESSES * SALES; i++) {
            expected.add("200 {\"code\":0,\"data\":{\"invoice_id\":" + (KNOWN + i) + "},\"account_id\":\"12345\"}");
        }
        assertEquals(expected, answers);
        assertEquals(BEFORE, before);
        try (Sandbox sandbox = Sandbox.start(options)) {
            assertEquals(AFTER, told(Caller.of(sandbox)));
        }
    }

    /** What the contact has spent, what the products have earned, how many transactions and purchases there are. */
    private static String told(Caller caller) {
        return caller.get("Contacts?ids=2&listFields=spent,num_purchased") + "\n"
                + caller.get("Products?ids=3,4&listFields=total_income,total_purchases") + "\n"
                + caller.get("objects?objectID=46&count=true") + "\n" + caller.get("objects?objectID=17&count=true")
                + "\n";
    }
}
