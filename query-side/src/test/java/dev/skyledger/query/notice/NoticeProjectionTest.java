package dev.skyledger.query.notice;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BEN;
import static dev.skyledger.contracts.booking.BookingExamples.PAY_BY;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.contactCorrected;
import static dev.skyledger.contracts.booking.BookingExamples.expired;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertExamples;
import dev.skyledger.contracts.booking.BookingChangeExamples;
import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import dev.skyledger.contracts.notification.FindNotification;
import dev.skyledger.contracts.notification.NotificationDetails;
import dev.skyledger.contracts.notification.NotificationRead;
import dev.skyledger.contracts.shared.InboxId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticeProjectionTest {

    private final NoticeFixture notices = new NoticeFixture();

    @AfterEach
    void close() {
        notices.close();
    }

    private List<NotificationDetails> told() {
        return notices.notifications.list(ANNA, null, 10);
    }

    @Test
    void the_owner_of_a_booking_is_told_how_it_stands() throws Exception {
        notices.given(placed(), confirmed());
        var items = notices.table.of(ANNA, 0, 10);
        assertThat(items).extracting(NoticeTable.Item::kind).containsOnly("booking");
        assertThat(items.getFirst().data())
                .contains(ANNAS_BOOKING.value(), "booking-placed", "HELD", PAY_BY.toString());
        assertThat(items.getLast().data()).contains("booking-confirmed", "CONFIRMED");
        assertThat(notices.table.of(BEN, 0, 10)).isEmpty();
    }

    @Test
    void whatever_else_happens_to_it_is_told_without_a_status() throws Exception {
        notices.given(placed(), contactCorrected());
        assertThat(notices.table.of(ANNA, 1, 10).getFirst().data())
                .contains("booking-changed")
                .doesNotContain("status");
    }

    @Test
    void of_a_payment_that_failed_it_is_kept_why_and_until_when_to_pay_again() throws Exception {
        notices.given(placed(), BookingExamples.fellThrough(1));
        assertThat(notices.table.of(ANNA, 1, 10).getFirst().data())
                .contains("booking-payment-declined");
        assertThat(told())
                .singleElement()
                .extracting(NotificationDetails::code, NotificationDetails::text)
                .satisfies(it -> {
                    assertThat(it.toString()).contains("booking-payment-declined", "ANNA23");
                    assertThat(it.toString()).contains("too little money", "12:15 (UTC)");
                });
    }

    @Test
    void a_price_that_somebody_waits_for_is_told_and_kept() throws Exception {
        notices.given(AlertExamples.met("99.00", 1));
        var told = notices.notifications.list(AlertExamples.ANNA, null, 10);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().code()).isEqualTo("alert-met");
        assertThat(told.getFirst().text()).contains("LIS", "JFK", "2026-12-20", "99.00 EUR");
        assertThat(notices.table.of(AlertExamples.ANNA, 0, 10).getFirst().data())
                .contains("\"99.00\"");
    }

    @Test
    void a_new_low_is_told_without_a_target() throws Exception {
        notices.given(AlertExamples.newLow("99.00", 1));
        var told = notices.notifications.list(AlertExamples.ANNA, null, 10).getFirst();
        assertThat(told.text())
                .isEqualTo(
                        "From LIS to JFK on 2026-12-20 for 99.00 EUR, less than ever since you asked.");
        assertThat(notices.table.of(AlertExamples.ANNA, 0, 10).getFirst().data())
                .contains("\"99.00\"")
                .doesNotContain("target");
    }

    @Test
    void what_must_be_seen_is_kept_newest_first_page_by_page() throws Exception {
        notices.given(placed(), confirmed(), expired(1));
        assertThat(told())
                .extracting(NotificationDetails::code)
                .containsExactly("booking-expired", "booking-confirmed");
        assertThat(told().getFirst().text()).contains("ANNA23");
        var first = notices.notifications.list(ANNA, null, 1).getFirst();
        assertThat(notices.notifications.list(ANNA, first.notificationId().value(), 10))
                .containsExactly(told().getLast());
    }

    @Test
    void what_became_of_a_booking_behind_its_owners_back_is_kept_once() throws Exception {
        notices.given(
                placed(),
                ScheduleChangeExamples.cancelled(1, 7),
                ScheduleChangeExamples.refused(1, DecidedBy.SILENCE, "flight-cancelled"),
                BookingChangeExamples.exchangeFellThrough("timed-out"),
                BookingChangeExamples.exchanged(),
                BookingExamples.rejected(RejectionReason.PAYMENT_DECLINED, "declined"));
        assertThat(told())
                .extracting(NotificationDetails::code)
                .containsExactly(
                        "booking-rejected",
                        "booking-exchanged",
                        "booking-exchange-failed",
                        "booking-flight-refunded",
                        "booking-flight-changed");
        assertThat(told()).allMatch(it -> it.text().contains("ANNA23"));
        assertThat(notices.table.of(ANNA, 1, 10).getFirst().data())
                .contains("booking-flight-changed");
        var before = told();
        notices.again();
        notices.replay();
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void what_was_refused_at_once_is_not_told_again() throws Exception {
        notices.given(BookingExamples.refused());
        assertThat(told()).isEmpty();
    }

    @Test
    void a_notification_is_read_by_its_owner_and_stays_read() throws Exception {
        notices.given(placed(), confirmed());
        var id = told().getFirst().notificationId();
        assertThat(told().getFirst().read()).isFalse();
        assertThat(notices.notifications.handle(new FindNotification(id, BEN))).isNull();
        notices.given(new NotificationRead(InboxId.of(ANNA), id));
        assertThat(told().getFirst().read()).isTrue();
        notices.again();
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().read()).isTrue();
    }

    @Test
    void after_a_day_a_notice_is_forgotten_and_who_left_off_before_may_have_missed_it()
            throws Exception {
        notices.given(placed());
        assertThat(notices.table.horizon()).isZero();
        notices.clock.pass(Duration.ofHours(25));
        notices.given(confirmed());
        assertThat(notices.table.horizon()).isEqualTo(1);
        assertThat(notices.table.of(ANNA, 0, 10)).hasSize(1);
        assertThat(notices.table.newest()).isEqualTo(2);
    }

    @Test
    void a_rebuild_leaves_old_notices_out_and_says_so() throws Exception {
        notices.given(placed());
        notices.clock.pass(Duration.ofHours(25));
        notices.given(confirmed());
        var before = told();
        notices.replay();
        assertThat(told()).isEqualTo(before);
        assertThat(notices.table.of(ANNA, 0, 10)).hasSize(1);
        assertThat(notices.table.horizon()).isEqualTo(1);
    }
}
