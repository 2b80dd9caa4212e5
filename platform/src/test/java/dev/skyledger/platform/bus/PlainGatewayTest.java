package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import io.grpc.Status;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainGatewayTest {

    private final Jackson3Serializer json = Jackson3Serializer.builder().build();

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new RefusalException(new NotFound("flight", "f")),
                new AggregateNotFoundException("a", "The aggregate was not found"),
                new ConcurrencyException("Others wrote first, 5 times"),
                new CommandsOverloaded("Too many commands wait"),
                new CommandsUnavailable("This node is stopping"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_the_same_after_a_trip_between_processes(RuntimeException failure) {
        var there = PlainGateway.plain(travelled(failure));
        assertThat(there).isInstanceOf(failure.getClass()).hasMessage(failure.getMessage());
        if (failure instanceof RefusalException refused) {
            assertThat(((RefusalException) there).refusal()).isEqualTo(refused.refusal());
        }
    }

    @Test
    void a_fault_stays_one() {
        assertThat(PlainGateway.plain(travelled(new IllegalStateException("broken"))))
                .isInstanceOf(CommandExecutionException.class);
    }

    @Test
    void who_cannot_be_reached_is_worth_a_later_try() {
        assertThat(PlainGateway.plain(new NoHandlerForCommandException("nobody")))
                .isInstanceOf(CommandsUnavailable.class);
        assertThat(PlainGateway.plain(Status.UNAVAILABLE.asRuntimeException()))
                .isInstanceOf(CommandsUnavailable.class);
    }

    @Test
    void a_sequence_number_that_somebody_took_is_a_conflict_and_a_silent_server_is_not() {
        assertThat(Trouble.of(Status.OUT_OF_RANGE.asRuntimeException()))
                .isEqualTo(Trouble.CONFLICT);
        assertThat(Trouble.of(Status.UNAVAILABLE.asRuntimeException()))
                .isEqualTo(Trouble.UNAVAILABLE);
    }

    /** What the connector keeps of a failure: its message, and the details as they are written. */
    private CommandExecutionException travelled(RuntimeException failure) {
        var details = TellingResult.of(asCommandResultMessage(failure)).exceptionDetails();
        return new CommandExecutionException(
                failure.getMessage(), null, details.map(this::overTheWire).orElse(null));
    }

    private Object overTheWire(Object details) {
        SerializedObject<byte[]> written = json.serialize(details, byte[].class);
        return json.deserialize(written);
    }
}
