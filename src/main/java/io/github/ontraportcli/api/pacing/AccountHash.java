package io.github.ontraportcli.api.pacing;

import java.nio.charset.StandardCharsets;

/** A short name for an account that a file can have: FNV-1a in 64 bits, which needs no provider to be looked up. */
final class AccountHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private AccountHash() {}

    /** Sixteen hexadecimal digits. */
    static String of(String account) {
        long hash = BASIS;
        for (byte each : account.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * PRIME;
        }
        return String.format("%016x", hash);
    }
}
