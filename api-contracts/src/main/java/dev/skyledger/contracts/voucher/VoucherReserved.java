package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One use of the voucher was set aside for a traveller's booking, and takes so much off what it
 * owes. The oldest do not say whose the booking is.
 */
@Revision("1")
public record VoucherReserved(
        VoucherId voucher,
        BookingId booking,
        Money discount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TravellerId traveller)
        implements VoucherEvent {}
