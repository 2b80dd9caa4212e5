package dev.skyledger.command.voucher;

import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.platform.personal.SystemSeal;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes codes that nobody guesses: sixty bits that only the holder of the keys can derive from the
 * request, so that a request that is repeated gets the same code again.
 */
@Component
class VoucherCodes {

    /** Without letters and digits that look like others. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;

    private final SystemSeal seal;

    VoucherCodes(SystemSeal seal) {
        this.seal = seal;
    }

    VoucherCode of(UUID request) {
        var secret =
                Base64.getUrlDecoder().decode(seal.fingerprint("vouchers", request.toString()));
        var code = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            code.append(LETTERS.charAt(fiveBits(secret[at])));
        }
        return new VoucherCode(code.toString());
    }

    /** Thirty-two letters, so every byte gives five bits without a bias. */
    private static int fiveBits(byte secret) {
        return secret & 31;
    }
}
