package dev.skyledger.query.voucher;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.query.voucher.VoucherDetails.Kind;
import dev.skyledger.query.voucher.VoucherDetails.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads vouchers, the newest first. */
@Component
class VoucherTable {

    private static final String NEWEST =
            """
            select v.*,
                   (select count(*) from voucher_view.use u where u.code = v.code and not u.redeemed) as reserved,
                   (select count(*) from voucher_view.use u where u.code = v.code and u.redeemed) as redeemed,
                   (select coalesce(sum(u.discount), 0) from voucher_view.use u
                    where u.code = v.code and u.currency = v.budget_currency) as taken_off
            from voucher_view.voucher v
            where cast(:after as text) is null
               or (v.issued_at, v.code) < (select a.issued_at, a.code from voucher_view.voucher a where a.code = :after)
            order by v.issued_at desc, v.code desc limit :most
            """;

    private final JdbcClient db;
    private final Clock clock;

    VoucherTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<VoucherDetails> list(@Nullable String after, int most) {
        var now = clock.instant();
        return db.sql(NEWEST)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> details(row, now))
                .list();
    }

    private static VoucherDetails details(ResultSet row, Instant now) throws SQLException {
        var percent = row.getObject("percent", Integer.class);
        var amount = money(row, "amount", "currency");
        var from = instant(row, "valid_from");
        var until = instant(row, "valid_until");
        var left = left(row);
        return new VoucherDetails(
                new VoucherCode(row.getString("code")),
                kind(percent, amount),
                percent,
                amount,
                from,
                until,
                row.getInt("uses"),
                row.getInt("reserved"),
                row.getInt("redeemed"),
                left.uses(),
                row.getObject("uses_per_traveller", Integer.class),
                money(row, "budget", "budget_currency"),
                left.budget(),
                money(row, "least", "least_currency"),
                state(row.getBoolean("withdrawn"), from, until, left, now),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static Kind kind(@Nullable Integer percent, @Nullable Money amount) {
        if (percent != null) {
            return Kind.PERCENT;
        }
        return amount == null ? Kind.SEATS : Kind.MONEY;
    }

    /** What others can still have of it. */
    private record Left(int uses, @Nullable Money budget) {

        boolean isNoBudget() {
            return budget != null && !budget.isPositive();
        }
    }

    private static Left left(ResultSet row) throws SQLException {
        var budget = money(row, "budget", "budget_currency");
        return new Left(
                row.getInt("uses") - row.getInt("reserved") - row.getInt("redeemed"),
                budget == null
                        ? null
                        : budget.minus(Money.ofMinor(row.getLong("taken_off"), budget.currency())));
    }

    private static State state(
            boolean isWithdrawn,
            @Nullable Instant from,
            @Nullable Instant until,
            Left left,
            Instant now) {
        if (isWithdrawn) {
            return State.WITHDRAWN;
        }
        if (until != null && !now.isBefore(until)) {
            return State.EXPIRED;
        }
        if (left.uses() <= 0) {
            return State.USED_UP;
        }
        if (left.isNoBudget()) {
            return State.BUDGET_SPENT;
        }
        return from != null && now.isBefore(from) ? State.NOT_YET_VALID : State.ACTIVE;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Money money(ResultSet row, String minor, String unit)
            throws SQLException {
        var currency = row.getString(unit);
        return currency == null ? null : Money.ofMinor(row.getLong(minor), currency);
    }
}
