package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sandbox start} as a process of its own, which other processes talk to. */
class SandboxServerIT {
    @TempDir
    Path home;

    @Test
    void serves_other_processes_until_it_is_ended() throws IOException, InterruptedException {
        ChildProcess program = ChildProcess.ofProgram();
        Process server = program.builder(
                        ProgramRun.in(home), List.of("sandbox", "start", "--contacts", "30", "-o", "ndjson"))
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            JsonObject told = JsonParser.parseString(out.readLine()).getAsJsonObject();
            ProgramRun client = ProgramRun.in(home)
                    .connectedTo(
                            told.get("url").getAsString(),
                            told.get("app_id").getAsString(),
                            told.get("api_key").getAsString());

            assertEquals(ProgramRun.Ended.well("30\n"), program.run(client, List.of("contacts", "count")));
            assertEquals(
                    ProgramRun.Ended.well("31\n"),
                    program.run(client, List.of("contacts", "create", "--firstname", "Kim", "-o", "ids")));
            assertEquals(ProgramRun.Ended.well("31\n"), client.run("contacts", "count"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
