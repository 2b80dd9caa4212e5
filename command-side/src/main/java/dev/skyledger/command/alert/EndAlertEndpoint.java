package dev.skyledger.command.alert;

import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.EndAlert;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A traveller no longer wants to be told; saying so twice is saying it once. */
@RestController
class EndAlertEndpoint {

    private final AlertAnswers answers;

    EndAlertEndpoint(AlertAnswers answers) {
        this.answers = answers;
    }

    @DeleteMapping("/flights/alerts/{alert}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable AlertId alert, Caller caller) {
        answers.send(new EndAlert(alert, caller.id(), AlertEnd.WITHDRAWN));
        answers.settled();
    }
}
