package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.bulk.Backup;
import io.github.ontraportcli.bulk.BackupDraft;
import io.github.ontraportcli.bulk.Backups;
import io.github.ontraportcli.bulk.Occasion;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.config.PrivateFile;
import io.github.ontraportcli.config.Sourced;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Saves the records that a change overwrites, whole, before it is sent. What a script selects is saved while it is read;
 * where a person is asked first, the records are read again once the answer is there, for that may have taken a while.
 */
final class Saving implements AutoCloseable {
    private final Work work;
    private final Verb verb;
    private final boolean wanted;
    private final Originals originals;
    private @Nullable BackupDraft draft;

    /** The saving before that operation: where it overwrites nothing, or it was declined, nothing is saved. */
    Saving(Work work, Verb verb, Operation operation) {
        this.work = work;
        this.verb = verb;
        this.wanted = operation.overwrites()
                && !work.invocation().given(SharedOptions.NO_BACKUP.name())
                && work.execution().dryRun().isEmpty();
        this.originals = new Originals(work, new Resolving(work, operation));
    }

    /** Whether these records are to be saved: more than one, or those that a condition or a group came to. */
    boolean due(Operation operation, List<String> ids, Map<String, JsonElement> told) {
        return wanted && (ids.size() > 1 || work.selection().open() || Scope.wide(operation, told));
    }

    /** Whether the members of a group are to be saved. */
    boolean due() {
        return wanted;
    }

    /** Takes a record that was just read because it is selected. */
    void selected(JsonObject row) {
        boolean atOnce = work.invocation().given(GlobalOptions.YES.name()) || !originals.byId();
        if (wanted && atOnce) {
            add(row);
        }
    }

    /**
     * Saves these, unless they are saved already.
     *
     * @throws Failure when they cannot be read or written down; nothing was changed then
     */
    void save(List<String> ids) {
        if (draft == null) {
            try (Headway headway = new Headway(work.execution())) {
                read(() -> originals.of(ids, row -> {
                    add(row);
                    if (records() % Resolving.BATCH == 0) {
                        headway.show(records(), ids.size(), many() + " saved");
                    }
                }));
            }
        }
        keep(ids.size());
    }

    /**
     * Saves the members of the group that is selected.
     *
     * @throws Failure when they cannot be read or written down; nothing was changed then
     */
    void saveGroup() {
        try (Headway headway = new Headway(work.execution())) {
            read(() -> originals.ofGroup(row -> {
                add(row);
                if (records() % Resolving.BATCH == 0) {
                    headway.show(records(), many() + " saved");
                }
            }));
        }
        keep(records());
    }

    private void read(Runnable reading) {
        try {
            reading.run();
        } catch (Failure.NotConfigured e) {
            throw e;
        } catch (Failure e) {
            String declined = "Nothing was changed: the " + many()
                    + " are read and saved first. --no-backup changes them without that.";
            throw e.next(e.next() == null ? declined : e.next() + "\n" + declined);
        }
    }

    private void add(JsonObject row) {
        try {
            if (draft == null) {
                draft = new Backups(directory(), work.execution().session().clock()).begin();
            }
            draft.add(row);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    /** A record that is not there has nothing to save, and deleting it again is no mistake. */
    private void keep(long selected) {
        if (draft == null) {
            notice("No " + work.resource().one() + " was found, so that none was saved.");
            return;
        }
        try {
            Backup backup = draft.keep(occasion());
            String whom = backup.records() == 1 && selected == 1
                    ? "1 " + work.resource().one() + " as it was"
                    : backup.records() == selected
                            ? String.format(Locale.ROOT, "%,d %s as they were", selected, many())
                            : String.format(
                                    Locale.ROOT, "%,d of %,d %s as they were", backup.records(), selected, many());
            notice("Saved " + whom + ": "
                    + work.execution().session().locations().shown(backup.file()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void notice(String line) {
        if (work.execution().session().terminal().stderr()) {
            work.execution().notice(line);
        }
    }

    private Occasion occasion() {
        Execution execution = work.execution();
        String pinned = execution.connection().accountId().map(Sourced::value).orElse("");
        Resource resource = work.resource();
        return new Occasion(
                execution.sandboxed()
                        ? "sandbox"
                        : execution.connection().profile().map(Sourced::value).orElse(""),
                execution.client().answered(),
                execution.client().account().appId(),
                resource.name(),
                work.typeId(),
                verb.name());
    }

    private Path directory() {
        return work.execution()
                .session()
                .locations()
                .state()
                .map(each -> each.resolve("backups"))
                .orElseThrow(() -> Failure.notConfigured("there is no place where the " + many() + " can be saved")
                        .why("They are saved before they are changed; nothing was changed.")
                        .next("Set HOME, or XDG_STATE_HOME to a directory of yours; or say --no-backup."));
    }

    private Failure unwritable(@Nullable IOException e) {
        return Failure.notConfigured("the " + many() + " cannot be saved in "
                        + work.execution().session().locations().shown(directory()))
                .why((e == null ? "" : PrivateFile.reason(e) + "; ") + "nothing was changed")
                .next("Make room there, or say --no-backup.");
    }

    private String many() {
        return work.resource().many();
    }

    private long records() {
        return draft == null ? 0 : draft.records();
    }

    @Override
    public void close() {
        if (draft != null) {
            draft.close();
        }
    }
}
