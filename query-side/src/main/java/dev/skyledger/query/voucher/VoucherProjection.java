package dev.skyledger.query.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherIssued;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import dev.skyledger.contracts.voucher.VoucherWorth;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for a voucher, and one for each booking that uses it. */
@Component
@ProcessingGroup("voucher-view")
class VoucherProjection {

    private final Rows vouchers;
    private final Rows uses;
    private final JdbcClient db;

    VoucherProjection(Tables tables, JdbcClient db) {
        this.vouchers = tables.rows("voucher_view.voucher", List.of("code"));
        this.uses = tables.rows("voucher_view.use", List.of("code", "booking"));
        this.db = db;
    }

    @EventHandler
    void on(VoucherEvent event, @Timestamp Instant at) {
        switch (event) {
            case VoucherIssued issued -> vouchers.put(row(issued, at));
            case VoucherReserved reserved ->
                    use(reserved, reserved.booking(), reserved.discount(), false);
            case VoucherRedeemed redeemed ->
                    use(redeemed, redeemed.booking(), redeemed.discount(), true);
            case VoucherReleased released ->
                    uses.remove(
                            Map.of(
                                    "code", released.voucher().code(),
                                    "booking", released.booking()));
            case VoucherWithdrawn withdrawn ->
                    vouchers.set(Map.of("code", withdrawn.voucher().code(), "withdrawn", true));
        }
    }

    @ResetHandler
    void forget() {
        db.sql("delete from voucher_view.voucher; delete from voucher_view.use").update();
    }

    private void use(VoucherEvent event, BookingId booking, Money discount, boolean redeemed) {
        uses.put(
                Map.of(
                        "code", event.voucher().code(),
                        "booking", booking,
                        "redeemed", redeemed,
                        "discount", discount.minor(),
                        "currency", discount.currency()));
    }

    private static Map<String, @Nullable Object> row(VoucherIssued issued, Instant at) {
        var terms = issued.terms();
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", issued.voucher().code());
        row.put("percent", terms.worth() instanceof VoucherWorth.Percent(var share) ? share : null);
        money(row, "amount", "currency", amount(terms.worth()));
        row.put("valid_from", terms.validFrom());
        row.put("valid_until", terms.validUntil());
        row.put("uses", terms.uses());
        money(row, "least", "least_currency", terms.minimumTotal());
        row.put("uses_per_traveller", terms.usesPerTraveller());
        money(row, "budget", "budget_currency", terms.budget());
        row.put("withdrawn", false);
        row.put("issued_at", at);
        return row;
    }

    private static @Nullable Money amount(VoucherWorth worth) {
        return worth instanceof VoucherWorth.Amount(var money) ? money : null;
    }

    private static void money(
            Map<String, @Nullable Object> row, String minor, String unit, @Nullable Money money) {
        row.put(minor, money == null ? null : money.minor());
        row.put(unit, money == null ? null : money.currency());
    }
}
