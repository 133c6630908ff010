package io.github.ontraportcli.api.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What processes that share a budget make of a limit, in simulated minutes: the worst of eight runs each. */
class BudgetTest {
    private static final int RUNS = 8;
    private static final int MINUTES = 3;

    @Test
    void the_limit_is_used_up_and_nobody_meets_a_429() {
        assertEquals("""
                rolling, 1 process x 3: 534 of 540, 178 in the fullest minute, 0 refused
                rolling, 8 processes x 1: 534 of 540, 178 in the fullest minute, 0 refused
                rolling, 8 processes x 3: 534 of 540, 178 in the fullest minute, 0 refused
                fixed, 1 process x 3: 534 of 540, 178 in the fullest minute, 0 refused
                fixed, 8 processes x 1: 534 of 540, 178 in the fullest minute, 0 refused
                fixed, 8 processes x 3: 534 of 540, 178 in the fullest minute, 0 refused
                """, table(180));
    }

    @Test
    void so_is_another_limit_once_it_was_told() {
        assertEquals("""
                rolling, 1 process x 3: 87 of 90, 29 in the fullest minute, 0 refused
                rolling, 8 processes x 1: 87 of 90, 29 in the fullest minute, 0 refused
                rolling, 8 processes x 3: 87 of 90, 29 in the fullest minute, 0 refused
                fixed, 1 process x 3: 87 of 90, 29 in the fullest minute, 0 refused
                fixed, 8 processes x 1: 87 of 90, 29 in the fullest minute, 0 refused
                fixed, 8 processes x 3: 87 of 90, 29 in the fullest minute, 0 refused
                """, table(30));
    }

    @Test
    void what_others_send_is_left_to_them_and_what_they_leave_is_used() {
        assertEquals(
                """
                one a second; rolling, 8 processes x 1: 508 of 540, 178 in the fullest minute, 17 refused
                one a second; fixed, 8 processes x 1: 533 of 540, 178 in the fullest minute, 10 refused
                100 in ten seconds; rolling, 8 processes x 1: 534 of 540, 178 in the fullest minute, 0 refused
                180 just before; rolling, 1 process x 3: 357 of 540, 178 in the fullest minute, 3 refused
                all that there is, for a minute; rolling, 8 processes x 1: 472 of 540, 178 in the fullest minute, 4 refused
                """,
                String.join(
                        "",
                        "one a second; ",
                        worst(180, false, 8, 1, world -> world.simulation.others(1_000, 0, 180_000)),
                        "one a second; ",
                        worst(180, true, 8, 1, world -> world.simulation.others(1_000, 0, 180_000)),
                        "100 in ten seconds; ",
                        worst(180, false, 8, 1, world -> world.simulation.others(100, 20_000, 30_000)),
                        "180 just before; ",
                        worst(180, false, 1, 3, world -> world.simulation.others(1, 0, 180)),
                        "all that there is, for a minute; ",
                        worst(180, false, 8, 1, world -> world.simulation.others(100, 0, 60_000))));
    }

    @Test
    void trouble_of_our_own_costs_little() {
        assertEquals(
                """
                20 processes died; rolling, 8 processes x 1: 514 of 540, 178 in the fullest minute, 0 refused
                the ledger was lost; rolling, 8 processes x 1: 535 of 540, 180 in the fullest minute, 3 refused
                the clock was set back; rolling, 8 processes x 1: 529 of 540, 178 in the fullest minute, 0 refused
                the clock was set forward; rolling, 8 processes x 1: 536 of 540, 180 in the fullest minute, 3 refused
                """,
                String.join(
                        "",
                        "20 processes died; ",
                        worst(180, false, 8, 1, world -> {
                            Queue dead = new Queue(world.ledger, world.simulation::clock);
                            for (int i = 0; i < 20; i++) {
                                world.simulation.in(i * 5_000L, () -> dead.take(600_000));
                            }
                        }),
                        "the ledger was lost; ",
                        worst(180, false, 8, 1, world -> world.simulation.in(70_000, () -> lose(world.ledger))),
                        "the clock was set back; ",
                        worst(
                                180,
                                false,
                                8,
                                1,
                                world -> world.simulation.in(70_000, () -> world.simulation.set(-3_600_000))),
                        "the clock was set forward; ",
                        worst(
                                180,
                                false,
                                8,
                                1,
                                world -> world.simulation.in(70_000, () -> world.simulation.set(3_600_000)))));
    }

    private static void lose(Ledger ledger) {
        ledger.enter(known -> new Entry<>(Budget.FRESH, known));
    }

    private static String table(int limit) {
        StringBuilder table = new StringBuilder();
        for (boolean fixed : new boolean[] {false, true}) {
            table.append(worst(limit, fixed, 1, 3, world -> {}));
            table.append(worst(limit, fixed, 8, 1, world -> {}));
            table.append(worst(limit, fixed, 8, 3, world -> {}));
        }
        return table.toString();
    }

    private record World(Simulation simulation, Ledger ledger) {}

    private static String worst(int limit, boolean fixed, int processes, int connections, Consumer<World> besides) {
        long accepted = Long.MAX_VALUE;
        int fullest = 0;
        int refused = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            SimulatedAccount account = new SimulatedAccount(limit, fixed);
            Simulation simulation = new Simulation(account, seed);
            Ledger ledger = Ledger.inMemory();
            besides.accept(new World(simulation, ledger));
            for (int i = 0; i < processes; i++) {
                simulation.process(ledger, connections, i * 37L);
            }
            simulation.run((MINUTES + 1) * 60_000L);
            accepted = Math.min(accepted, account.acceptedWithin(MINUTES * 60_000L));
            fullest = Math.max(fullest, account.fullestMinute());
            refused = Math.max(refused, account.refused());
        }
        return (fixed ? "fixed, " : "rolling, ") + processes + (processes == 1 ? " process x " : " processes x ")
                + connections + ": " + accepted + " of " + MINUTES * limit + ", " + fullest
                + " in the fullest minute, " + refused + " refused\n";
    }
}
