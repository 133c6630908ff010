package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.http.Window;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final TestClock clock = new TestClock();
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(1).withLimit());
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private String call() {
        HttpResponse<String> answer = caller.exchange("GET", "Contact?id=9", "", "");
        HttpHeaders headers = answer.headers();
        return answer.statusCode() + " of "
                + headers.firstValue("X-Rate-Limit-Limit").orElse("") + " left "
                + headers.firstValue("X-Rate-Limit-Remaining").orElse("") + " wait "
                + headers.firstValue("X-Rate-Limit-Reset").orElse("");
    }

    @Test
    void answers_180_requests_in_any_minute_and_tells_how_many_are_left() {
        assertEquals("404 of 180 left 179 wait 60", call());
        clock.forwardMillis(10_500);
        for (int i = 178; i > 0; i--) {
            assertEquals("404 of 180 left " + i + " wait 50", call());
        }
        assertEquals("404 of 180 left 0 wait 50", call());
        assertEquals("429 of 180 left 0 wait 50", call());
        assertEquals("429 Rate limit exceeded: 180 requests per minute.", caller.get("Contact?id=9"));
        clock.forwardMillis(49_499);
        assertEquals("429 of 180 left 0 wait 1", call());
        clock.forwardMillis(1);
        assertEquals("404 of 180 left 0 wait 11", call());
        assertEquals("429 of 180 left 0 wait 11", call());
        clock.forwardMillis(10_500);
        assertEquals("404 of 180 left 178 wait 50", call());
    }

    @Test
    void counts_each_minute_of_the_clock_when_it_is_asked_to() {
        sandbox.close();
        sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(1).withLimit(Window.FIXED));
        caller = Caller.of(sandbox);
        clock.forwardMillis(20_000);
        for (int i = 179; i >= 0; i--) {
            assertEquals("404 of 180 left " + i + " wait 40", call());
        }
        assertEquals("429 of 180 left 0 wait 40", call());
        clock.forwardMillis(39_999);
        assertEquals("429 of 180 left 0 wait 1", call());
        clock.forwardMillis(1);
        assertEquals("404 of 180 left 179 wait 60", call());
    }

    @Test
    void counts_nothing_against_the_account_that_is_not_its_own() {
        Caller stranger = new Caller(sandbox.address(), sandbox.appId(), "other");
        for (int i = 0; i < 200; i++) {
            assertEquals("401 The App ID and API key do not authenticate.", stranger.get("Contact?id=9"));
        }
        assertEquals("404 of 180 left 179 wait 60", call());
    }
}
