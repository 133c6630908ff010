package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every test of transcripts begins with: an account of 60 contacts in memory, fresh for each test. */
abstract class SmallAccount {
    /** Where it is served. */
    protected Sandbox sandbox;

    /** Who asks it. */
    protected Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** Asks what the transcript asks, and holds its answers to those that came. */
    void happens(String transcript) {
        assertEquals(transcript, Transcript.replayed(caller, transcript));
    }
}
