package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.VoucherExists;
import dev.skyledger.contracts.refusal.VoucherUnusable;

/** Words what is refused about vouchers. */
final class VoucherProblems {

    private VoucherProblems() {}

    static Problem of(VoucherExists it) {
        return Problem.of(ProblemCatalogue.VOUCHER_EXISTS).with("voucher", it.voucher());
    }

    static Problem of(VoucherUnusable it) {
        return Problem.of(ProblemCatalogue.VOUCHER_UNUSABLE, sentence(it))
                .with("bookingId", it.booking())
                .with("voucher", it.voucher())
                .with("reason", it.reason());
    }

    private static String sentence(VoucherUnusable it) {
        return switch (it.reason()) {
            case "limit-reached" ->
                    "One traveller may not use the voucher %s any oftener; book without it, or give up a held booking that has it."
                            .formatted(it.voucher());
            case "budget-spent" ->
                    "What the voucher %s has left to take off is less than it would be here; book without it, or choose a lower total."
                            .formatted(it.voucher());
            default ->
                    "The voucher %s cannot be used (%s); check the code, or book without it."
                            .formatted(it.voucher(), it.reason());
        };
    }
}
