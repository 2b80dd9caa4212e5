package dev.skyledger.command.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.BEN;
import static dev.skyledger.contracts.alert.AlertExamples.HUNDRED;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.euros;
import static dev.skyledger.contracts.alert.AlertExamples.found;
import static dev.skyledger.contracts.alert.AlertExamples.met;
import static dev.skyledger.contracts.alert.AlertExamples.set;

import dev.skyledger.contracts.Cast;
import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.EndAlert;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.alert.PauseAlert;
import dev.skyledger.contracts.alert.ResumeAlert;
import dev.skyledger.contracts.alert.RetargetAlert;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PriceAlertTest {

    private static final PauseAlert PAUSE = new PauseAlert(ANNAS_ALERT, ANNA);
    private static final AlertPaused PAUSED = new AlertPaused(ANNAS_ALERT);
    private static final AlertEnded ENDED = new AlertEnded(ANNAS_ALERT, AlertEnd.WITHDRAWN);

    private final FixtureConfiguration<PriceAlert> alert = alertAt(Cast.NOON);

    private static FixtureConfiguration<PriceAlert> alertAt(Instant now) {
        var fixture = new AggregateTestFixture<>(PriceAlert.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture;
    }

    private static SetAlert setBy(TravellerId traveller) {
        return new SetAlert(ANNAS_ALERT, traveller, set().criteria(), HUNDRED, OVER, null);
    }

    private static MeetPriceTarget meet(String price, long drop) {
        return new MeetPriceTarget(ANNAS_ALERT, found(price), drop);
    }

    @Test
    void an_alert_is_set_once_however_often_the_request_comes() {
        alert.givenNoPriorActivity().when(setBy(ANNA)).expectEvents(set());
        alertAt(Cast.NOON).given(set()).when(setBy(ANNA)).expectNoEvents();
        alertAt(Cast.NOON)
                .given(set())
                .when(setBy(BEN))
                .expectException(RefusalException.class)
                .expectNoEvents();
    }

    @Test
    void a_price_at_the_target_or_below_meets_it() {
        alert.given(set()).when(meet("100.00", 7)).expectEvents(met("100.00", 7));
        alertAt(Cast.NOON).given(set()).when(meet("100.01", 7)).expectNoEvents();
    }

    @Test
    void a_drop_is_told_once_and_the_next_one_again() {
        alert.given(set(), met("99.00", 7)).when(meet("99.00", 7)).expectNoEvents();
        alertAt(Cast.NOON).given(set(), met("99.00", 7)).when(meet("98.00", 6)).expectNoEvents();
        alertAt(Cast.NOON)
                .given(set(), met("99.00", 7))
                .when(meet("99.00", 8))
                .expectEvents(met("99.00", 8));
    }

    @Test
    void a_paused_or_ended_alert_tells_nothing() {
        alert.given(set(), PAUSED).when(meet("50.00", 7)).expectNoEvents();
        alertAt(Cast.NOON).given(set(), ENDED).when(meet("50.00", 7)).expectNoEvents();
    }

    @Test
    void after_its_last_day_nothing_meets_it() {
        alertAt(OVER.minusMillis(1))
                .given(set())
                .when(meet("50.00", 7))
                .expectEvents(met("50.00", 7));
        alertAt(OVER).given(set()).when(meet("50.00", 7)).expectNoEvents();
    }

    @Test
    void another_target_counts_from_now_on() {
        var retargeted = new AlertRetargeted(ANNAS_ALERT, HUNDRED, euros("80.00"));
        var retarget = new RetargetAlert(ANNAS_ALERT, ANNA, euros("80.00"));
        alert.given(set()).when(retarget).expectEvents(retargeted);
        alertAt(Cast.NOON).given(set(), retargeted).when(retarget).expectNoEvents();
        alertAt(Cast.NOON).given(set(), retargeted).when(meet("90.00", 7)).expectNoEvents();
    }

    @Test
    void a_paused_alert_is_resumed() {
        alert.given(set()).when(PAUSE).expectEvents(PAUSED);
        alertAt(Cast.NOON).given(set(), PAUSED).when(PAUSE).expectNoEvents();
        alertAt(Cast.NOON)
                .given(set(), PAUSED)
                .when(new ResumeAlert(ANNAS_ALERT, ANNA))
                .expectEvents(new AlertResumed(ANNAS_ALERT));
    }

    @Test
    void an_alert_ends_once_and_is_then_left_as_it_is() {
        var end = new EndAlert(ANNAS_ALERT, ANNA, AlertEnd.WITHDRAWN);
        alert.given(set()).when(end).expectEvents(ENDED);
        alertAt(Cast.NOON).given(set(), ENDED).when(end).expectNoEvents();
        alertAt(Cast.NOON)
                .given(set(), ENDED)
                .when(PAUSE)
                .expectException(RefusalException.class)
                .expectNoEvents();
    }

    @Test
    void it_ends_by_itself_without_an_owner() {
        var over = new EndAlert(ANNAS_ALERT, null, AlertEnd.DATES_PASSED);
        alert.given(set())
                .when(over)
                .expectEvents(new AlertEnded(ANNAS_ALERT, AlertEnd.DATES_PASSED));
    }

    @Test
    void somebody_elses_alert_is_not_there() {
        alert.given(set())
                .when(new PauseAlert(ANNAS_ALERT, BEN))
                .expectException(RefusalException.class)
                .expectNoEvents();
        alertAt(Cast.NOON)
                .given(set())
                .when(new EndAlert(ANNAS_ALERT, BEN, AlertEnd.WITHDRAWN))
                .expectException(RefusalException.class)
                .expectNoEvents();
        alertAt(Cast.NOON)
                .given(set())
                .when(new RetargetAlert(ANNAS_ALERT, BEN, euros("80.00")))
                .expectException(RefusalException.class)
                .expectNoEvents();
    }
}
