package dev.skyledger.contracts.alert;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anna waits for a cheap flight from Lisbon to New York in the week before Christmas. */
public final class AlertExamples implements EventExamples {

    public static final AlertId ANNAS_ALERT = new AlertId("01939000-0000-7000-8000-0000000000a1");
    public static final TravellerId ANNA = new TravellerId("01939000-0000-7000-8000-0000000000aa");
    public static final TravellerId BEN = new TravellerId("01939000-0000-7000-8000-0000000000bb");
    public static final LocalDate FIRST_DAY = LocalDate.parse("2026-12-18");
    public static final LocalDate LAST_DAY = LocalDate.parse("2026-12-23");
    public static final Instant OVER = Instant.parse("2026-12-24T00:00:00Z");
    public static final Money HUNDRED = euros("100.00");

    @Override
    public Class<?> family() {
        return AlertEvent.class;
    }

    @Override
    public List<?> examples() {
        return List.of(
                set(),
                new AlertRetargeted(ANNAS_ALERT, HUNDRED, euros("120.00")),
                met("99.00", 42),
                new AlertPaused(ANNAS_ALERT),
                new AlertResumed(ANNAS_ALERT),
                new AlertEnded(ANNAS_ALERT, AlertEnd.DATES_PASSED));
    }

    public static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    public static AlertCriteria criteria(Party party, @Nullable Cabin cabin) {
        return new AlertCriteria(
                "LIS",
                "JFK",
                List.of(new AirportCode("LIS")),
                List.of(new AirportCode("JFK")),
                FIRST_DAY,
                LAST_DAY,
                party,
                cabin,
                null);
    }

    public static AlertSet set() {
        return new AlertSet(
                ANNAS_ALERT,
                ANNA,
                criteria(new Party(1, 0, 0), Cabin.ECONOMY),
                HUNDRED,
                OVER,
                null);
    }

    /** Anna names no target. */
    public static AlertSet anyNewLow() {
        var criteria = criteria(new Party(1, 0, 0), Cabin.ECONOMY);
        return new AlertSet(ANNAS_ALERT, ANNA, criteria, null, OVER, HUNDRED.unit());
    }

    public static PriceTargetMet newLow(String price, long drop) {
        return new PriceTargetMet(ANNAS_ALERT, ANNA, found(price), null, drop);
    }

    public static FoundPrice found(String price) {
        return FoundPrice.direct(
                LISBON_TO_NEW_YORK,
                new AirportCode("LIS"),
                new AirportCode("JFK"),
                LocalDate.parse("2026-12-20"),
                Cabin.ECONOMY,
                euros(price));
    }

    public static PriceTargetMet met(String price, long drop) {
        return new PriceTargetMet(ANNAS_ALERT, ANNA, found(price), HUNDRED, drop);
    }
}
