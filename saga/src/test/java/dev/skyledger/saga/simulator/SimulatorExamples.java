package dev.skyledger.saga.simulator;

import dev.skyledger.platform.DirectWrites;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A simulator in a hurry, over a good line. */
final class SimulatorExamples {

    private static final SimulatorPolicy POLICY =
            new SimulatorPolicy(
                    Duration.ofMillis(1),
                    Duration.ofMillis(2),
                    Duration.ofMillis(300),
                    new SimulatorPolicy.Faults(0, Duration.ZERO, 0),
                    null,
                    null);

    private SimulatorExamples() {}

    static SimulatorLedger ledger(DataSource database, Clock clock) {
        DirectWrites.migrate(database, "simulator");
        return new SimulatorLedger(new DirectWrites(database), JdbcClient.create(database), clock);
    }

    static PaymentSimulator simulator(SimulatorLedger ledger, Notices notices, Clock clock) {
        var line = new Line(POLICY, notices);
        return new PaymentSimulator(
                new Promises(ledger, line, POLICY, clock),
                new Moves(ledger),
                ledger,
                line,
                seal(clock),
                POLICY);
    }

    static NoticeSeal seal(Clock clock) {
        return new NoticeSeal(
                "a secret for tests only".getBytes(StandardCharsets.UTF_8),
                JsonMapper.builder().build(),
                clock);
    }
}
