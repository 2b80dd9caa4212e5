package dev.skyledger.platform.fares;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static dev.skyledger.platform.fares.PricedFlight.DEAR;
import static dev.skyledger.platform.fares.PricedFlight.euros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FlightFaresTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final PricedFlight FLIGHT = PricedFlight.number(1, DAY);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static FlightFares after(Object... events) {
        var fares = FlightFares.UNKNOWN.after(FLIGHT.scheduled());
        for (var event : events) {
            fares = fares.after(event);
        }
        return fares;
    }

    private static CabinOffer offered(Object... events) {
        return after(events).offers().getFirst();
    }

    @Test
    void a_party_pays_the_fare_that_seats_all_of_it() {
        var offer = offered(FLIGHT.opened("100.00", "200.00"));
        assertThat(offer.seat(4)).isEqualTo(euros("100.00"));
        assertThat(offer.seat(5)).isEqualTo(euros("200.00"));
        assertThat(offer.total(new Party(5, 0, 0))).isEqualTo(euros("1000.00"));
    }

    @Test
    void a_sold_out_fare_is_nobodys_price() {
        var offer = offered(FLIGHT.opened("100.00", "200.00"), FLIGHT.held(1, CHEAP, 3));
        assertThat(offer.seat(1)).isEqualTo(euros("100.00"));
        assertThat(offer.seat(2)).isEqualTo(euros("200.00"));
        assertThat(offer.seat(8)).isNull();
        assertThat(offer.total(new Party(8, 0, 0))).isNull();
        var freed =
                offered(
                        FLIGHT.opened("100.00", "200.00"),
                        FLIGHT.held(1, CHEAP, 3),
                        FLIGHT.lapsed(1, CHEAP, 3));
        assertThat(freed.seat(4)).isEqualTo(euros("100.00"));
    }

    @Test
    void what_goes_to_those_with_a_code_and_comes_back_is_neither_lost_nor_won_for_others() {
        var block = new BlockId("01939000-0000-7000-8000-0000000000c1");
        var kept =
                new SeatsBlocked(
                        FLIGHT.inventory(),
                        block,
                        Cabin.ECONOMY,
                        2,
                        List.of(),
                        "a meeting",
                        new VoucherCode("COMPANY"));
        var plain = FLIGHT.held(1, DEAR, 2);
        var held =
                new SeatsHeld(
                        plain.inventory(),
                        plain.hold(),
                        plain.booking(),
                        plain.cabin(),
                        plain.fare(),
                        plain.price(),
                        2,
                        plain.until(),
                        List.of(new BlockShare(block, 2, 0, List.of())));
        var lapsed =
                new HoldLapsed(
                        plain.inventory(),
                        plain.hold(),
                        plain.booking(),
                        plain.cabin(),
                        plain.fare(),
                        2,
                        List.of(new BlockShare(block, 2, 2, List.of())));
        var opened = FLIGHT.opened("100.00", "200.00");
        assertThat(after(opened, kept, held).offers()).isEqualTo(after(opened, kept).offers());
        assertThat(after(opened, kept, held, lapsed)).isEqualTo(after(opened, kept));
    }

    @Test
    void children_and_infants_pay_what_the_fare_says() {
        var special = new Conditions(null, 0, 1, euros("50.00"), euros("0.00"));
        var family = new Party(2, 1, 1);
        assertThat(offered(FLIGHT.opened("100.00", "200.00")).total(family))
                .isEqualTo(euros("310.00"));
        assertThat(offered(FLIGHT.opened("100.00", "200.00", special)).total(family))
                .isEqualTo(euros("250.00"));
    }

    @Test
    void a_fare_that_is_closed_or_a_flight_that_is_not_sold_offers_nothing() {
        var opened = FLIGHT.opened("100.00", "200.00");
        var withdrawn = new FareClosed(FLIGHT.inventory(), Cabin.ECONOMY, CHEAP);
        assertThat(offered(opened, withdrawn).seat(1)).isEqualTo(euros("200.00"));
        assertThat(offered(opened, FLIGHT.closed()).fares()).isEmpty();
    }

    @Test
    void the_day_is_the_one_at_the_origin() {
        var fares = after(FLIGHT.opened("100.00", "200.00"));
        assertThat(fares.day()).isEqualTo(DAY);
        var later = FLIGHT.departure().plus(Duration.ofHours(13));
        assertThat(after(new SalesEndMoved(FLIGHT.inventory(), FLIGHT.departure(), later)).day())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void what_is_stored_in_the_middle_of_a_story_goes_on_as_it_was() {
        var first = after(FLIGHT.opened("100.00", "200.00"), FLIGHT.held(1, CHEAP, 2));
        var stored = JSON.readValue(JSON.writeValueAsString(first), FlightFares.class);
        var next = FLIGHT.repriced(DEAR, "200.00", "80.00");
        assertThat(stored).isEqualTo(first);
        assertThat(stored.after(next).offers()).isEqualTo(first.after(next).offers());
    }

    @Test
    void rows_keep_amounts_in_the_smallest_coin() {
        var special = new Conditions(null, 0, 1, euros("50.00"), null);
        assertThat(offered(FLIGHT.opened("100.00", "200.00", special)).json())
                .isEqualTo(
                        "[{\"fare\":\"CHEAP\",\"price\":10000,\"child\":5000,\"left\":4},"
                                + "{\"fare\":\"DEAR\",\"price\":20000,\"child\":5000,\"left\":9}]");
        assertThat(offered(FLIGHT.opened("100.00", "200.00")).seats())
                .containsExactly(
                        10000L, 10000L, 10000L, 10000L, 20000L, 20000L, 20000L, 20000L, 20000L);
    }
}
