package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.limited;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.voucher.IssueVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherExamples;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.bus.TwoNodes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A thousand checkouts at once, each of them sent twice, at two nodes with the real bus and log.
 */
@Timeout(60)
class LimitsOfManyCheckoutsTest {

    private static final int CHECKOUTS = 1000;

    private final TwoNodes nodes = new TwoNodes(BOOKED_AT, Voucher.class);
    private final Node one = nodes.one;
    private final Node other = nodes.other;

    @AfterEach
    void close() {
        nodes.close();
    }

    private record Checkout(int number, ReservationOutcome outcome) {

        boolean isReduced() {
            return outcome instanceof Reserved;
        }
    }

    private static BookingId booking(int number) {
        return new BookingId(new UUID(0x7000, number).toString());
    }

    private static TravellerId traveller(int number) {
        return new TravellerId(new UUID(0x7000, number).toString());
    }

    private static ReserveVoucher wish(int number, int traveller) {
        return VoucherExamples.reserve(booking(number), traveller(traveller), TWENTY, TWENTY);
    }

    private List<Checkout> thousandCheckouts(IntFunction<ReserveVoucher> wish) {
        return IntStream.range(0, 2 * CHECKOUTS)
                .mapToObj(n -> {
                    var node = n % 3 == 0 ? other : one;
                    var number = n / 2;
                    return node.commands
                            .<ReservationOutcome>send(wish.apply(number))
                            .thenApply(outcome -> new Checkout(number, outcome));
                })
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
    }

    private int eventsOfTheVoucher() {
        return (int) one.log().readEvents(WELCOME.value()).asStream().count();
    }

    @Test
    void a_budget_for_seven_is_spent_by_seven() {
        one.commands.sendAndWait(
                new IssueVoucher(WELCOME, "a-request", limited(CHECKOUTS, CHECKOUTS, "159.99")));
        var checkouts = thousandCheckouts(number -> wish(number, number));
        assertThat(checkouts).filteredOn(Checkout::isReduced).hasSize(7);
        assertThat(checkouts)
                .filteredOn(it -> !it.isReduced())
                .hasSize(CHECKOUTS - 7)
                .extracting(Checkout::outcome)
                .containsOnly(new Unusable(Reason.BUDGET_SPENT));
        assertThat(eventsOfTheVoucher()).isEqualTo(1 + 7);
    }

    @Test
    void each_of_fifty_travellers_has_it_twice() {
        one.commands.sendAndWait(
                new IssueVoucher(WELCOME, "a-request", limited(CHECKOUTS, 2, "20000.00")));
        var reduced =
                thousandCheckouts(number -> wish(number, number % 50)).stream()
                        .filter(Checkout::isReduced)
                        .collect(groupingBy(it -> it.number() % 50, counting()));
        assertThat(reduced).hasSize(50);
        assertThat(reduced.values()).containsOnly(2L);
        assertThat(eventsOfTheVoucher()).isEqualTo(1 + 100);
    }

    @Test
    void a_node_that_begins_later_knows_what_is_left() {
        one.commands.sendAndWait(
                new IssueVoucher(WELCOME, "a-request", limited(CHECKOUTS, 300, "8000.00")));
        var first = thousandCheckouts(number -> wish(number, 1));
        assertThat(first).filteredOn(Checkout::isReduced).hasSize(300);
        var lucky = first.stream().filter(Checkout::isReduced).findFirst().orElseThrow().number();
        one.commands.sendAndWait(
                new ReleaseVoucher(WELCOME, booking(lucky), VoucherReleaseReason.BOOKING_ENDED, 1));
        try (var third = nodes.third()) {
            var again = IntStream.of(5001, 5002).mapToObj(number -> wish(number, 1));
            assertThat(again.map(it -> third.commands.<ReservationOutcome>send(it).join()))
                    .containsExactly(
                            new Reserved(TWENTY, false), new Unusable(Reason.LIMIT_REACHED));
            var others = IntStream.range(6000, 6101).mapToObj(number -> wish(number, number));
            assertThat(others.map(it -> third.commands.<ReservationOutcome>send(it).join()))
                    .filteredOn(Reserved.class::isInstance)
                    .hasSize(100);
        }
    }
}
