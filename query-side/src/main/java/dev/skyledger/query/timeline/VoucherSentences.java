package dev.skyledger.query.timeline;

import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherIssued;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what happened to the vouchers of a booking. */
final class VoucherSentences {

    private VoucherSentences() {}

    /** Why a booking came to nothing for a voucher's sake; the oldest do not say. */
    static String rejected(@Nullable String reason) {
        var why =
                Stream.of(Reason.values())
                        .filter(it -> worded(it).equals(reason))
                        .map(VoucherSentences::why)
                        .findFirst()
                        .orElse("a voucher cannot be used for it");
        return "The booking was rejected: %s.".formatted(why);
    }

    private static String worded(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case UNKNOWN -> "there is no voucher with that code";
            case NOT_YET_VALID -> "the voucher cannot be used yet";
            case EXPIRED -> "the voucher has expired";
            case WITHDRAWN -> "the voucher was withdrawn";
            case USED_UP -> "the voucher was used already";
            case LIMIT_REACHED -> "one traveller may not use the voucher any oftener";
            case BUDGET_SPENT -> "the voucher has not enough left to take off";
            case TOTAL_TOO_SMALL -> "the voucher needs a higher total";
            case OTHER_CURRENCY -> "the voucher is in another currency";
            case NOTHING_OWED -> "nothing was left for the voucher to take off";
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
