package dev.skyledger.platform.bus;

import java.util.Optional;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** An answer whose failure tells what it is also in another process, where its type is unknown. */
final class TellingResult extends GenericCommandResultMessage<Object> {

    private static final long serialVersionUID = 1L;

    private TellingResult(CommandResultMessage<Object> answer) {
        super(answer, answer.exceptionResult());
    }

    static CommandResultMessage<Object> of(CommandResultMessage<Object> answer) {
        return answer.isExceptional() ? new TellingResult(answer) : answer;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D> Optional<D> exceptionDetails() {
        Optional<D> details = super.exceptionDetails();
        return details.or(() -> Optional.ofNullable((D) Mishap.of(exceptionResult())));
    }
}
