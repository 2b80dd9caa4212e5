package dev.skyledger.command.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.HUNDRED;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.anyNewLow;
import static dev.skyledger.contracts.alert.AlertExamples.found;
import static dev.skyledger.contracts.alert.AlertExamples.met;
import static dev.skyledger.contracts.alert.AlertExamples.newLow;

import dev.skyledger.contracts.Cast;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.alert.RetargetAlert;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Without a target each price counts that is lower than all that were told. */
class NewLowAlertTest {

    private static final AlertRetargeted TARGETED = new AlertRetargeted(ANNAS_ALERT, null, HUNDRED);

    private final FixtureConfiguration<PriceAlert> alert = alert();

    private static FixtureConfiguration<PriceAlert> alert() {
        var fixture = new AggregateTestFixture<>(PriceAlert.class);
        fixture.registerInjectableResource(Clock.fixed(Cast.NOON, ZoneOffset.UTC));
        return fixture;
    }

    private static MeetPriceTarget meet(String price, long drop) {
        return new MeetPriceTarget(ANNAS_ALERT, found(price), drop);
    }

    private static RetargetAlert retarget(Money target) {
        return new RetargetAlert(ANNAS_ALERT, ANNA, target);
    }

    @Test
    void it_is_set_once_however_often_the_request_comes() {
        var euro = HUNDRED.unit();
        var set = new SetAlert(ANNAS_ALERT, ANNA, anyNewLow().criteria(), null, OVER, euro);
        alert.givenNoPriorActivity().when(set).expectEvents(anyNewLow());
        alert().given(anyNewLow()).when(set).expectNoEvents();
    }

    @Test
    void the_first_price_is_told_and_then_only_what_is_less() {
        alert.given(anyNewLow()).when(meet("500.00", 7)).expectEvents(newLow("500.00", 7));
        alert().given(anyNewLow(), newLow("500.00", 7)).when(meet("500.00", 8)).expectNoEvents();
        alert().given(anyNewLow(), newLow("500.00", 7))
                .when(meet("499.99", 8))
                .expectEvents(newLow("499.99", 8));
    }

    @Test
    void what_was_told_before_a_rest_still_counts_after_it() {
        alert.given(
                        anyNewLow(),
                        newLow("500.00", 7),
                        new AlertPaused(ANNAS_ALERT),
                        new AlertResumed(ANNAS_ALERT))
                .when(meet("510.00", 9))
                .expectNoEvents();
    }

    @Test
    void a_new_low_is_told_once_and_only_in_its_coin() {
        alert.given(anyNewLow(), newLow("500.00", 7)).when(meet("400.00", 7)).expectNoEvents();
        var dollars = new AlertRetargeted(ANNAS_ALERT, null, Money.of("90.00", "USD"));
        alert().given(anyNewLow())
                .when(retarget(dollars.after()))
                .expectException(RefusalException.class)
                .expectNoEvents();
    }

    @Test
    void with_a_target_it_is_an_alert_like_others() {
        alert.given(anyNewLow(), newLow("90.00", 7)).when(retarget(HUNDRED)).expectEvents(TARGETED);
        alert().given(anyNewLow(), newLow("90.00", 7), TARGETED)
                .when(meet("95.00", 9))
                .expectEvents(met("95.00", 9));
        alert().given(anyNewLow(), TARGETED).when(retarget(HUNDRED)).expectNoEvents();
    }
}
