package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.twentyOff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.IssueVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.bus.TwoNodes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand checkouts at once want one use, at two nodes with the real bus and log. */
@Timeout(60)
class OneUseManyCheckoutsTest {

    private final TwoNodes nodes = new TwoNodes(BOOKED_AT, Voucher.class);
    private final Node one = nodes.one;
    private final Node other = nodes.other;

    @AfterEach
    void close() {
        nodes.close();
    }

    private List<ReservationOutcome> thousandCheckouts(VoucherId voucher, Node... asked) {
        return IntStream.range(0, 1000)
                .mapToObj(n -> {
                    var booking = new BookingId(new UUID(n, n).toString());
                    return asked[n % asked.length].commands.<ReservationOutcome>send(
                            new ReserveVoucher(voucher, booking, ANNA, TWENTY, TWENTY, 1, null));
                })
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void one_of_a_thousand_has_it() {
        one.commands.sendAndWait(new IssueVoucher(WELCOME, "a-request", ONCE));
        var outcomes = thousandCheckouts(WELCOME, one);
        assertThat(outcomes).filteredOn(Reserved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Unusable.class::isInstance)
                .hasSize(999)
                .containsOnly(new Unusable(Reason.USED_UP));
        assertThat(one.log().lastSequenceNumberFor(WELCOME.value())).hasValue(1L);
    }

    @Test
    void it_is_one_of_a_thousand_also_when_two_nodes_are_asked() {
        Stream.of(ONCE, twentyOff(7))
                .forEach(terms -> {
                    var voucher = VoucherId.of(new VoucherCode("USES" + terms.uses()));
                    one.commands.sendAndWait(new IssueVoucher(voucher, "a-request", terms));
                    assertThat(thousandCheckouts(voucher, one, other))
                            .filteredOn(Reserved.class::isInstance)
                            .hasSize(terms.uses());
                });
    }
}
