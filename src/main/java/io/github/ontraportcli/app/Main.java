package io.github.ontraportcli.app;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Style;
import java.util.List;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("ontraport " + Version.CURRENT);
            if (System.out.checkError()) {
                System.exit(1);
            }
            return;
        }
        Interruption interruption = new Interruption(List.of(arguments));
        int code = run(List.of(arguments), interruption);
        interruption.over();
        if (code != ExitCodes.DONE) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments, Interruption interruption) {
        try {
            Machine machine = Machine.here(interruption);
            int code = new Program(machine.session()).run(arguments);
            machine.end().run();
            return code;
        } catch (Failure e) {
            Report.print(e, Report.asksForJson(arguments, ""), System.err, Style.of(false));
            return ExitCodes.of(e);
        } catch (RuntimeException | LinkageError e) {
            Failure fault = Fault.of(e);
            Report.print(fault, Report.asksForJson(arguments, ""), System.err, Style.of(false));
            return ExitCodes.of(fault);
        }
    }
}
