package io.github.ontraportcli.sandbox;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.journal.JournalFile;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.store.Copies;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A simulated account as it is kept on disk, with its snapshots and its journal. All of it may be done while other
 * processes use the account.
 */
public final class KeptAccount {
    private static final Pattern APP_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String ENDING = ".db";

    private final Path directory;

    private KeptAccount(Path directory) {
        this.directory = directory;
    }

    /**
     * The account of that App ID.
     *
     * @param sandbox the directory of all simulated accounts
     * @throws Failure of the usage kind when it is no App ID
     */
    public static KeptAccount of(Path sandbox, String appId) {
        if (appId.equals(Sandbox.APP_ID)) {
            return new KeptAccount(sandbox);
        }
        return new KeptAccount(sandbox.resolve("accounts").resolve(named(appId)));
    }

    /** The same App ID, which can be one. */
    static String named(String appId) {
        if (!APP_ID.matcher(appId).matches()) {
            throw Failure.usage("\"" + appId + "\" cannot be the App ID of a simulated account")
                    .next("It has letters, digits, _ and -, up to 64 of them: 2_second");
        }
        return appId;
    }

    /** Where it is kept. */
    public Path directory() {
        return directory;
    }

    /** The requests that it received. */
    public JournalFile journal() {
        return JournalFile.in(directory);
    }

    /** Forgets it, and what it received; the next start makes a new one. */
    public void reset() {
        Store.reset(directory);
        journal().clear();
    }

    /** Makes it anew. */
    public void seed(Consumer<Records> seed) {
        Store.refill(directory, seed);
    }

    /** Adds to it, which leaves the rest alone. */
    public void add(Consumer<Records> more, int contactsWhenNew) {
        try (Store store = Store.open(directory, Seed.of(contactsWhenNew))) {
            store.write(records -> {
                more.accept(records);
                return true;
            });
        }
    }

    /**
     * Takes a snapshot.
     *
     * @param replace whether in the place of one that has the same name
     */
    public void snapshot(String name, boolean replace, int contactsWhenNew) {
        Path file = file(name);
        if (Files.exists(file) && !replace) {
            throw Failure.usage("there is a snapshot " + name + " already")
                    .next("Give another name, or --replace to take it anew.");
        }
        Store.open(directory, Seed.of(contactsWhenNew)).close();
        Copies.take(directory, file);
    }

    /** Makes the account what it was when the snapshot was taken. */
    public void restore(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            List<String> known = snapshots();
            throw Failure.notFound("there is no snapshot " + name)
                    .next(
                            known.isEmpty()
                                    ? "Take one first: ontraport sandbox snapshot " + name
                                    : "There are: " + String.join(", ", known));
        }
        // An account that is not there yet needs its tables.
        Store.open(directory, Seed.empty()).close();
        Copies.putBack(directory, file);
    }

    /** The names of its snapshots. */
    public List<String> snapshots() {
        Path folder = directory.resolve("snapshots");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(ENDING))
                    .map(each -> each.substring(0, each.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.notConfigured("the snapshots cannot be listed: " + folder)
                    .why(e.getMessage());
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Failure.usage("\"" + name + "\" cannot be the name of a snapshot")
                    .next("It has letters, digits, dots, _ and -, up to 64 of them: before-import");
        }
        return directory.resolve("snapshots").resolve(name + ENDING);
    }
}
