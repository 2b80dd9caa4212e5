package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers have no gaps, whatever is repeated, rolled back or done at once. */
class ReceiptBookTest {

    private static final Instant IN_2026 = Instant.parse("2026-12-31T23:59:59Z");
    private static final Instant IN_2027 = Instant.parse("2027-01-01T00:00:00Z");

    private final HikariDataSource database = TestDatabase.fresh();
    private final ReceiptBook book = bookOf("Céu Azul Lda");

    @BeforeEach
    void begin() {
        DirectWrites.migrate(database, "receipts");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_same_money_has_one_number_however_often_it_is_told() {
        issue(1, IN_2026);
        issue(1, IN_2026);
        issue(2, IN_2026);
        assertThat(book.of(payment(1))).hasSize(1);
        assertThat(book.of(payment(2)).getFirst().number()).hasToString("R-2026-000002");
    }

    @Test
    void every_year_and_every_series_begins_anew() {
        issue(1, IN_2026);
        issue(2, IN_2027);
        book.issue(Series.CREDIT_NOTE, payment(1), 1, PRICE, IN_2026);
        assertThat(book.of(payment(2)).getFirst().number()).hasToString("R-2027-000001");
        assertThat(book.of(payment(1)).getLast().number()).hasToString("C-2026-000001");
    }

    @Test
    void what_is_rolled_back_takes_no_number() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        issue(1, IN_2026);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            issue(2, IN_2026);
                            throw new IllegalStateException("a crash");
                        }))
                .isInstanceOf(IllegalStateException.class);
        issue(3, IN_2026);
        assertThat(book.of(payment(2))).isEmpty();
        assertThat(book.of(payment(3)).getFirst().number()).hasToString("R-2026-000002");
    }

    @Test
    void what_one_batch_moved_is_numbered_in_its_order_and_nothing_twice() {
        issue(2, IN_2026);
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> {
                    issue(3, IN_2026);
                    issue(1, IN_2026);
                    issue(2, IN_2026);
                    issue(3, IN_2026);
                    issue(4, IN_2027);
                });
        issue(5, IN_2026);
        assertThat(IntStream.of(2, 3, 1, 5, 4).mapToObj(n -> book.of(payment(n))))
                .allMatch(its -> its.size() == 1)
                .extracting(its -> its.getFirst().number().toString())
                .containsExactly(
                        "R-2026-000001",
                        "R-2026-000002",
                        "R-2026-000003",
                        "R-2026-000004",
                        "R-2027-000001");
    }

    @Test
    void who_sold_is_who_sold_then() {
        issue(1, IN_2026);
        var renamed = bookOf("Skyledger");
        assertThat(renamed.of(payment(1)).getFirst().seller()).isEqualTo("Céu Azul Lda");
        assertThat(renamed.of(payment(1)).getFirst().tellsVouchers()).isTrue();
    }

    @Test
    void the_oldest_do_not_say_who_sold_nor_what_vouchers_took_off() {
        issue(1, IN_2026);
        JdbcClient.create(database).sql("update receipts.receipt set seller = null").update();
        assertThat(book.of(payment(1)).getFirst().seller()).isEqualTo("Céu Azul Lda");
        assertThat(book.of(payment(1)).getFirst().tellsVouchers()).isFalse();
    }

    @Test
    void many_at_once_leave_no_gap() {
        try (var many = Executors.newFixedThreadPool(8)) {
            IntStream.rangeClosed(1, 200).forEach(n -> many.execute(() -> issue(n, IN_2026)));
        }
        var running =
                IntStream.rangeClosed(1, 200)
                        .mapToLong(n -> book.of(payment(n)).getFirst().number().running())
                        .sorted();
        assertThat(running.boxed()).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void a_number_is_read_as_it_is_written_and_nothing_else_is_one() {
        var number = new ReceiptNumber(Series.RECEIPT, 2026, 1_234_567);
        assertThat(ReceiptNumber.read(number.toString())).contains(number);
        assertThat(ReceiptNumber.read("X-2026-000001")).isEmpty();
        assertThat(ReceiptNumber.read("R-26-1")).isEmpty();
    }

    private ReceiptBook bookOf(String seller) {
        return new ReceiptBook(JdbcClient.create(database), WrittenTables.of(database), seller);
    }

    private void issue(int number, Instant at) {
        book.issue(Series.RECEIPT, payment(number), 1, PRICE, at);
    }

    private static PaymentId payment(int number) {
        return PaymentId.of(new BookingId("01937a00-0000-7000-8000-%012x".formatted(number)));
    }
}
