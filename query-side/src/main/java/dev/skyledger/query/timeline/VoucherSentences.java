package dev.skyledger.query.timeline;

import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherIssued;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what happened to the vouchers of a booking. */
final class VoucherSentences {

    private VoucherSentences() {}

    /** Why a booking came to nothing for a voucher's sake; the oldest do not say. */
    static String rejected(@Nullable String reason) {
        return switch (reason) {
            case "limit-reached" ->
                    "The booking was rejected: one traveller may not use the voucher any oftener.";
            case "budget-spent" ->
                    "The booking was rejected: the voucher has not enough left to take off.";
            case null, default -> "The booking was rejected: a voucher cannot be used for it.";
        };
    }

    /** Some vouchers only open seats. */
    private static String setAside(VoucherReserved it) {
        return it.discount().isZero()
                ? "The voucher %s was set aside.".formatted(it.voucher().code())
                : "The voucher %s was set aside; it takes %s off."
                        .formatted(it.voucher().code(), it.discount());
    }

    static Optional<Sentence> of(VoucherEvent event) {
        return switch (event) {
            case VoucherReserved it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    setAside(it),
                                    Map.of(
                                            "voucher", it.voucher().code(),
                                            "discount", it.discount())));
            case VoucherRedeemed it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "The voucher %s was used.".formatted(it.voucher().code()),
                                    Map.of(
                                            "voucher", it.voucher().code(),
                                            "discount", it.discount())));
            case VoucherReleased it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "The voucher %s was given back and can be used again."
                                            .formatted(it.voucher().code()),
                                    Map.of(
                                            "voucher", it.voucher().code(),
                                            "reason", it.reason())));
            case VoucherIssued _, VoucherWithdrawn _ -> Optional.empty();
        };
    }
}
