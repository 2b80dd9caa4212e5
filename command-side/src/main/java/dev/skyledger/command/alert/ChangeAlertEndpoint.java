package dev.skyledger.command.alert;

import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.PauseAlert;
import dev.skyledger.contracts.alert.ResumeAlert;
import dev.skyledger.contracts.alert.RetargetAlert;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A traveller waits for another price, or lets an alert rest for a while. */
@RestController
class ChangeAlertEndpoint {

    private final AlertAnswers answers;

    ChangeAlertEndpoint(AlertAnswers answers) {
        this.answers = answers;
    }

    /** What an owner can make of an alert; it ends by being deleted. */
    enum Wanted {
        ACTIVE,
        PAUSED
    }

    record Request(@Nullable Money target, @Nullable Wanted status) {}

    @PatchMapping("/flights/alerts/{alert}")
    AlertDetails change(
            @PathVariable AlertId alert, @Valid @RequestBody Request request, Caller caller) {
        var target = request.target();
        if (target != null) {
            if (!target.isPositive()) {
                throw new RefusalException(new Invalid("target", "is more than nothing"));
            }
            answers.send(new RetargetAlert(alert, caller.id(), target));
        }
        if (request.status() != null) {
            answers.send(
                    switch (request.status()) {
                        case ACTIVE -> new ResumeAlert(alert, caller.id());
                        case PAUSED -> new PauseAlert(alert, caller.id());
                    });
        }
        return answers.shown(alert, caller.id()).orElseThrow(() -> AlertAnswers.unknown(alert));
    }
}
