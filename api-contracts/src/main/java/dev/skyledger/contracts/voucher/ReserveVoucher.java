package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets one use aside for a traveller's booking of that total, of which so much is still owed. For a
 * booking that lives again it takes off what it did before.
 */
public record ReserveVoucher(
        @TargetAggregateIdentifier VoucherId voucher,
        BookingId booking,
        TravellerId traveller,
        Money total,
        Money owed,
        int life,
        @Nullable Money before)
        implements VoucherCommand {}
