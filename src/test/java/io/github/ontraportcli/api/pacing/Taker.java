package io.github.ontraportcli.api.pacing;

import java.nio.file.Path;

/** A process of its own that takes moments: DIRECTORY COUNT NOW prints how many milliseconds away each is. */
final class Taker {
    private Taker() {}

    /** See above. */
    public static void main(String[] arguments) {
        long now = Long.parseLong(arguments[2]);
        Queue queue = new Queue(Ledger.in(Path.of(arguments[0]), "2_1 at https://x.example/1/"), () -> now);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            System.out.println(queue.take(1_000_000).ahead());
        }
    }
}
