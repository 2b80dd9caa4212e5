package dev.skyledger.saga.reconciliation;

import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.payment.Movement;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.contracts.payment.Movements.Owed;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.StatementLine;
import dev.skyledger.saga.reconciliation.Difference.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final Money PART = Money.of("29.90", "EUR");

    private final List<Movement> paid =
            List.of(ours(MovementKind.AUTHORISE, 1, PRICE), ours(MovementKind.CAPTURE, 1, PRICE));
    private final List<StatementLine> statement =
            List.of(theirs(Operation.AUTHORISE, 1, PRICE), theirs(Operation.CAPTURE, 1, PRICE));

    @Test
    void where_both_say_the_same_nothing_differs() {
        assertThat(differences(paid, PRICE, statement)).isEmpty();
    }

    @Test
    void what_came_back_is_owed_less() {
        assertThat(
                        differences(
                                and(paid, ours(MovementKind.REFUND, 1, PART)),
                                PRICE.minus(PART),
                                and(statement, theirs(Operation.REFUND, 1, PART))))
                .isEmpty();
    }

    @Test
    void a_capture_that_only_we_know_is_missing_there() {
        assertThat(differences(paid, PRICE, statement.subList(0, 1)))
                .containsExactlyInAnyOrder(Kind.MISSING_AT_PROVIDER, Kind.ORPHANED_AUTHORISATION);
    }

    @Test
    void a_refund_that_only_they_know_is_missing_here() {
        assertThat(differences(paid, PRICE, and(statement, theirs(Operation.REFUND, 1, PART))))
                .containsExactly(Kind.MISSING_HERE);
    }

    @Test
    void another_amount_is_seen() {
        var other = List.of(statement.getFirst(), theirs(Operation.CAPTURE, 1, PART));
        assertThat(differences(paid, PRICE, other)).containsExactly(Kind.AMOUNT_DIFFERS);
    }

    @Test
    void a_capture_done_twice_is_seen() {
        assertThat(differences(paid, PRICE, and(statement, theirs(Operation.CAPTURE, 1, PRICE))))
                .containsExactly(Kind.DONE_TWICE);
    }

    @Test
    void a_promise_that_nobody_ends_is_an_orphan() {
        var promised = paid.subList(0, 1);
        assertThat(differences(promised, null, statement.subList(0, 1)))
                .containsExactly(Kind.ORPHANED_AUTHORISATION);
    }

    @Test
    void money_that_is_not_owed_is_seen() {
        assertThat(differences(paid, PRICE.minus(PART), statement))
                .containsExactly(Kind.OWED_DIFFERS);
    }

    @Test
    void what_differs_about_an_exchange_says_which() {
        var exchange = PaymentId.of(ANNAS_PAYMENT.booking(), 2);
        var moved = new StatementLine(exchange, Operation.CAPTURE, 1, PART, BOOKED_AT);
        var differences =
                new Books(new Movements(List.of(), List.of()), List.of(moved), _ -> true, _ -> true)
                        .differences();
        assertThat(differences).singleElement().extracting("exchange").isEqualTo(2);
    }

    @Test
    void other_days_are_matched_and_not_judged() {
        var books = new Books(new Movements(paid, List.of()), List.of(), _ -> false, _ -> true);
        assertThat(books.differences()).isEmpty();
    }

    @Test
    void what_agrees_is_counted_on_its_own_day_only() {
        var later = BOOKED_AT.plus(Duration.ofDays(1));
        var back = new Movement(ANNAS_PAYMENT, MovementKind.REFUND, 1, PART, later);
        var theirs = new StatementLine(ANNAS_PAYMENT, Operation.REFUND, 1, PART, later);
        var ours = new Movements(and(paid, back), List.of());
        assertThat(matched(BOOKED_AT, ours, and(statement, theirs))).isEqualTo(2);
        assertThat(matched(later, ours, and(statement, theirs))).isEqualTo(1);
        assertThat(matched(later.plus(Duration.ofDays(1)), ours, and(statement, theirs))).isZero();
    }

    @Test
    void what_differs_does_not_agree() {
        var ours = new Movements(paid, List.of());
        var other = List.of(statement.getFirst(), theirs(Operation.CAPTURE, 1, PART));
        assertThat(matched(BOOKED_AT, ours, other)).isEqualTo(1);
        assertThat(matched(BOOKED_AT, ours, and(statement, statement.getLast()))).isEqualTo(1);
        assertThat(matched(BOOKED_AT, ours, List.of())).isZero();
    }

    @Test
    void money_that_comes_back_ten_days_later_differs_on_neither_day() {
        var later = BOOKED_AT.plus(Duration.ofDays(10));
        var back = new Movement(ANNAS_PAYMENT, MovementKind.REFUND, 1, PART, later);
        var theirs = new StatementLine(ANNAS_PAYMENT, Operation.REFUND, 1, PART, later);
        var ours =
                new Movements(and(paid, back), List.of(new Owed(ANNAS_PAYMENT, PRICE.minus(PART))));
        assertThat(near(BOOKED_AT, ours, statement)).isEmpty();
        assertThat(near(later, ours, List.of(theirs))).isEmpty();
        assertThat(near(later, ours, List.of())).containsExactly(Kind.MISSING_AT_PROVIDER);
    }

    @Test
    void what_is_owed_differs_on_the_day_of_the_last_movement() {
        var later = BOOKED_AT.plus(Duration.ofDays(10));
        var back = new Movement(ANNAS_PAYMENT, MovementKind.REFUND, 1, PART, later);
        var theirs = new StatementLine(ANNAS_PAYMENT, Operation.REFUND, 1, PART, later);
        var ours = new Movements(and(paid, back), List.of(new Owed(ANNAS_PAYMENT, PRICE)));
        assertThat(near(BOOKED_AT, ours, statement)).isEmpty();
        assertThat(near(later, ours, List.of(theirs))).containsExactly(Kind.OWED_DIFFERS);
    }

    @Test
    void a_promise_that_is_let_go_of_much_later_is_no_orphan() {
        var later = BOOKED_AT.plus(Duration.ofDays(5));
        var gone = new Movement(ANNAS_PAYMENT, MovementKind.VOID, 1, PRICE, later);
        var ours = new Movements(List.of(paid.getFirst(), gone), List.of());
        assertThat(near(BOOKED_AT, ours, statement.subList(0, 1))).isEmpty();
        assertThat(near(later, ours, List.of())).containsExactly(Kind.MISSING_AT_PROVIDER);
    }

    /** What differs within an hour of a moment, by a statement of two days around it. */
    private static List<Kind> near(Instant moment, Movements ours, List<StatementLine> theirs) {
        return new Books(
                        ours,
                        theirs,
                        within(moment, Duration.ofHours(1)),
                        within(moment, Duration.ofDays(2)))
                .differences().stream().map(Difference::kind).toList();
    }

    private static int matched(Instant moment, Movements ours, List<StatementLine> theirs) {
        var near = within(moment, Duration.ofHours(1));
        return new Books(ours, theirs, near, _ -> true).matched();
    }

    private static Predicate<Instant> within(Instant moment, Duration margin) {
        return at -> Duration.between(moment, at).abs().compareTo(margin) <= 0;
    }

    private static List<Kind> differences(
            List<Movement> ours, Money owed, List<StatementLine> theirs) {
        var due = owed == null ? List.<Owed>of() : List.of(new Owed(ANNAS_PAYMENT, owed));
        return new Books(new Movements(ours, due), theirs, _ -> true, _ -> true)
                .differences().stream().map(Difference::kind).toList();
    }

    private static <T> List<T> and(List<T> before, T more) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static Movement ours(MovementKind kind, int number, Money amount) {
        return new Movement(ANNAS_PAYMENT, kind, number, amount, BOOKED_AT);
    }

    private static StatementLine theirs(Operation operation, int number, Money amount) {
        return new StatementLine(ANNAS_PAYMENT, operation, number, amount, BOOKED_AT);
    }
}
