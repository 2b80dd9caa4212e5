package dev.skyledger.query.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.limited;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static dev.skyledger.contracts.voucher.VoucherExamples.share;
import static dev.skyledger.contracts.voucher.VoucherExamples.terms;
import static dev.skyledger.contracts.voucher.VoucherExamples.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.VoucherIssued;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import dev.skyledger.contracts.voucher.VoucherWorth;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import dev.skyledger.query.voucher.VoucherDetails.Kind;
import dev.skyledger.query.voucher.VoucherDetails.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VoucherProjectionTest {

    private static final BookingId BENS_BOOKING =
            new BookingId("01937a00-0000-7000-8000-00000000b0b0");

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final VoucherProjection projection = projection();

    private VoucherProjection projection() {
        DirectWrites.migrate(database, "voucher_view");
        return new VoucherProjection(WrittenTables.of(database), db);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void given(Object... events) throws Exception {
        var adapter = new AnnotationEventHandlerAdapter(projection);
        for (var event : events) {
            adapter.handle(GenericEventMessage.asEventMessage(event));
        }
    }

    private VoucherDetails seenAt(Instant now) {
        return new VoucherTable(db, Clock.fixed(now, ZoneOffset.UTC)).list(null, 10).getFirst();
    }

    private State stateOf(@Nullable Instant from, @Nullable Instant until) throws Exception {
        given(issued(within(from, until, TWENTY)));
        return seenAt(BOOKED_AT).status();
    }

    @Test
    void a_voucher_is_shown_with_its_terms() throws Exception {
        given(issued(ONCE));
        var voucher = seenAt(BOOKED_AT);
        assertThat(voucher.code()).isEqualTo(WELCOME.code());
        assertThat(voucher.amount()).isEqualTo(TWENTY);
        assertThat(voucher.percent()).isNull();
        assertThat(voucher.uses()).isEqualTo(1);
        assertThat(voucher.status()).isEqualTo(State.ACTIVE);
        given(issued(share(15)));
        assertThat(seenAt(BOOKED_AT).percent()).isEqualTo(15);
        assertThat(seenAt(BOOKED_AT).kind()).isEqualTo(Kind.PERCENT);
    }

    @Test
    void one_that_only_opens_seats_takes_nothing_off() throws Exception {
        given(issued(terms(new VoucherWorth.Nothing(), 5, null)));
        assertThat(seenAt(BOOKED_AT).kind()).isEqualTo(Kind.SEATS);
        assertThat(seenAt(BOOKED_AT).amount()).isNull();
        assertThat(seenAt(BOOKED_AT).usesLeft()).isEqualTo(5);
    }

    @Test
    void its_uses_are_counted_once_however_often_they_are_told() throws Exception {
        given(issued(ONCE), reserved(ANNAS_BOOKING), reserved(ANNAS_BOOKING));
        assertThat(seenAt(BOOKED_AT).reserved()).isEqualTo(1);
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.USED_UP);
        given(redeemed(ANNAS_BOOKING), redeemed(ANNAS_BOOKING));
        assertThat(seenAt(BOOKED_AT).reserved()).isZero();
        assertThat(seenAt(BOOKED_AT).redeemed()).isEqualTo(1);
        given(released(ANNAS_BOOKING));
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.ACTIVE);
    }

    @Test
    void what_is_left_of_its_limits_is_shown() throws Exception {
        given(issued(limited(5, 2, "45.00")), reserved(ANNAS_BOOKING, ANNA));
        var voucher = seenAt(BOOKED_AT);
        assertThat(voucher.usesLeft()).isEqualTo(4);
        assertThat(voucher.usesPerTraveller()).isEqualTo(2);
        assertThat(voucher.budget()).isEqualTo(Money.of("45.00", "EUR"));
        assertThat(voucher.budgetLeft()).isEqualTo(Money.of("25.00", "EUR"));
        given(redeemed(ANNAS_BOOKING), reserved(BENS_BOOKING, ANNA), reserved(BENS_BOOKING, ANNA));
        assertThat(seenAt(BOOKED_AT).budgetLeft()).isEqualTo(Money.of("5.00", "EUR"));
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.ACTIVE);
        given(released(BENS_BOOKING));
        assertThat(seenAt(BOOKED_AT).budgetLeft()).isEqualTo(Money.of("25.00", "EUR"));
    }

    @Test
    void a_budget_that_is_spent_is_said_and_comes_back() throws Exception {
        given(issued(limited(5, 5, "20.00")), reserved(ANNAS_BOOKING, ANNA));
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.BUDGET_SPENT);
        given(released(ANNAS_BOOKING));
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.ACTIVE);
    }

    @Test
    void what_was_issued_before_there_were_limits_has_none() throws Exception {
        given(issued(ONCE), reserved(ANNAS_BOOKING));
        assertThat(seenAt(BOOKED_AT).usesPerTraveller()).isNull();
        assertThat(seenAt(BOOKED_AT).budget()).isNull();
        assertThat(seenAt(BOOKED_AT).budgetLeft()).isNull();
        assertThat(seenAt(BOOKED_AT).usesLeft()).isZero();
    }

    @Test
    void whether_it_is_good_depends_on_the_moment() throws Exception {
        var hour = Duration.ofHours(1);
        assertThat(stateOf(BOOKED_AT.plus(hour), null)).isEqualTo(State.NOT_YET_VALID);
        assertThat(stateOf(null, BOOKED_AT)).isEqualTo(State.EXPIRED);
        assertThat(stateOf(BOOKED_AT, BOOKED_AT.plus(hour))).isEqualTo(State.ACTIVE);
        given(new VoucherWithdrawn(WELCOME));
        assertThat(seenAt(BOOKED_AT).status()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void the_newest_come_first_page_by_page() throws Exception {
        for (var n = 1; n <= 5; n++) {
            given(new VoucherIssued(VoucherId.of(new VoucherCode("CODE" + n)), "r", ONCE));
        }
        var table = new VoucherTable(db, Clock.fixed(BOOKED_AT, ZoneOffset.UTC));
        var first = table.list(null, 2);
        var rest = table.list(first.getLast().code().value(), 10);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
    }
}
