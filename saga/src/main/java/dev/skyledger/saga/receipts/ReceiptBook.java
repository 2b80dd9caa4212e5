package dev.skyledger.saga.receipts;

import static java.util.stream.Collectors.groupingBy;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.processing.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out numbers, and knows which were given. The counter and the receipt are written together,
 * so a number is given if and only if its receipt is there; the same money has one number, however
 * often it is asked for.
 */
@Component
class ReceiptBook {

    private final JdbcClient db;

    private final Consumer<Due> issuing;

    private final String seller;

    ReceiptBook(
            JdbcClient db,
            Tables tables,
            @Value("${skyledger.receipts.seller:Skyledger}") String seller) {
        this.db = db;
        this.seller = seller;
        this.issuing = tables.together(this::issue);
    }

    /** Money that has a number, or is to get one. */
    private record Due(
            Series series, int year, PaymentId payment, int part, Money amount, Instant at) {

        /** The same money has the same name. */
        List<Object> name() {
            return List.of(series, payment, part);
        }
    }

    void issue(Series series, PaymentId payment, int part, Money amount, Instant at) {
        var year = at.atOffset(ZoneOffset.UTC).getYear();
        issuing.accept(new Due(series, year, payment, part, amount, at));
    }

    /** One statement for each series and year; its money is numbered in the order it was moved. */
    private void issue(List<Due> all) {
        var once = new LinkedHashMap<List<Object>, Due>();
        all.forEach(due -> once.putIfAbsent(due.name(), due));
        once.values().stream()
                .collect(groupingBy(Due::series, groupingBy(Due::year)))
                .forEach((series, years) -> years.forEach((year, its) -> issue(series, year, its)));
    }

    private void issue(Series series, int year, List<Due> its) {
        db.sql(
                        """
                        with due as (
                            select *, row_number() over (order by place) as number
                            from unnest(:payments, :parts, :amounts, :currencies,
                                    cast(:moments as timestamptz[])) with ordinality
                                as all_of_them (payment, part, amount, currency, at, place)
                            where not exists (
                                select from receipts.receipt it
                                where it.payment = all_of_them.payment and it.series = :series
                                  and it.part = all_of_them.part)),
                        next as (
                            insert into receipts.counter (series, year, last)
                            select :series, :year, count(*) from due having count(*) > 0
                            on conflict (series, year)
                                do update set last = counter.last + excluded.last
                            returning last)
                        insert into receipts.receipt
                            (series, year, running, payment, part, amount, currency, issued_at, seller)
                        select :series, :year, last - (select count(*) from due) + number,
                            payment, part, amount, currency, at, :seller
                        from due, next
                        """)
                .param("series", series.name())
                .param("year", year)
                .param("seller", seller)
                .param("payments", array(its, due -> due.payment().value(), String[]::new))
                .param("parts", array(its, Due::part, Integer[]::new))
                .param("amounts", array(its, due -> due.amount().minor(), Long[]::new))
                .param("currencies", array(its, due -> due.amount().currency(), String[]::new))
                .param("moments", array(its, due -> due.at().toString(), String[]::new))
                .update();
    }

    private static <T> T[] array(List<Due> its, Function<Due, T> column, IntFunction<T[]> empty) {
        return its.stream().map(column).toArray(empty);
    }

    Optional<Issued> find(ReceiptNumber number) {
        return db.sql(
                        """
                        select * from receipts.receipt
                        where series = ? and year = ? and running = ?
                        """)
                .params(number.series().name(), number.year(), number.running())
                .query(this::issued)
                .optional();
    }

    /** Of the booking and its exchanges, oldest first. */
    List<Issued> of(BookingId booking) {
        return db.sql(
                        """
                        select * from receipts.receipt where payment = ? or payment like ?
                        order by issued_at, series desc, running
                        """)
                .params(PaymentId.of(booking).value(), PaymentId.of(booking).value() + "#x%")
                .query(this::issued)
                .list();
    }

    /** Oldest first. */
    List<Issued> of(PaymentId payment) {
        return db.sql(
                        """
                        select * from receipts.receipt where payment = ?
                        order by issued_at, series desc, running
                        """)
                .param(payment.value())
                .query(this::issued)
                .list();
    }

    /** The oldest do not say who sold. */
    private Issued issued(ResultSet row, int number) throws SQLException {
        var by = row.getString("seller");
        return new Issued(
                new ReceiptNumber(
                        Series.valueOf(row.getString("series")),
                        row.getInt("year"),
                        row.getLong("running")),
                new PaymentId(row.getString("payment")),
                row.getInt("part"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getTimestamp("issued_at").toInstant(),
                by == null ? seller : by,
                by != null);
    }
}
