package io.github.ontraportcli.api.pacing;

import java.nio.file.Path;
import java.util.function.Function;

/** Where the budget of an account is kept, for everybody who shares it. */
public sealed interface Ledger permits FileLedger, MemoryLedger {

    /** Makes an entry, one at a time. What is to be entered may be asked for more than once. */
    <T> T enter(Function<Budget, Entry<T>> entry);

    /** One that only those share who are given it. */
    static Ledger inMemory() {
        return new MemoryLedger(Budget.FRESH);
    }

    /**
     * One that all processes of this machine share: a small file. Where it cannot be written it is as if in memory.
     *
     * @param directory is made when it is first needed
     * @param account names the account, e.g. "2_1 at https://api.ontraport.com/1/"
     */
    static Ledger in(Path directory, String account) {
        return new FileLedger(directory, AccountHash.of(account));
    }
}
