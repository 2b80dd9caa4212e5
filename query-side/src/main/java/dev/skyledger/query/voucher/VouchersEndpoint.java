package dev.skyledger.query.voucher;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An administrator goes through the vouchers, the newest first. */
@RestController
class VouchersEndpoint {

    private final VoucherTable vouchers;

    VouchersEndpoint(VoucherTable vouchers) {
        this.vouchers = vouchers;
    }

    @GetMapping("/admin/vouchers")
    Page<VoucherDetails> vouchers(Paging paging) {
        return paging.page(
                vouchers.list(paging.after(), paging.limit() + 1), it -> it.code().value());
    }
}
