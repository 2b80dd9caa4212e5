package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.FindFirstName;
import dev.skyledger.contracts.booking.FoundFirstName;
import dev.skyledger.contracts.refusal.NameOfAnother;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.personal.PersonalData;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A place stays with the person who was named first; staff, who say why, know when it does. */
@Component
class SamePerson {

    private final CommandGateway commands;

    private final PersonalData personal;

    private final NamePolicy policy;

    SamePerson(CommandGateway commands, PersonalData personal, NamePolicy policy) {
        this.commands = commands;
        this.personal = personal;
        this.policy = policy;
    }

    void require(BookingId booking, PassengerId passenger, NamePolicy.Name now, TravellerId owner) {
        var found =
                Results.of(
                        commands.<FoundFirstName>send(new FindFirstName(booking, passenger, owner)),
                        new NotFound("booking", booking.value()));
        var given = opened(found.givenName());
        var family = opened(found.familyName());
        if (given != null
                && family != null
                && !policy.isTheSame(new NamePolicy.Name(given, family), now)) {
            throw new RefusalException(new NameOfAnother(booking, passenger, policy.letters()));
        }
    }

    private @Nullable String opened(@Nullable SealedText sealed) {
        return sealed == null ? null : personal.open(sealed);
    }
}
