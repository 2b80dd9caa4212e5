/** Vouchers: what was promised to whoever has their code, and who used it. */
@NullMarked
package dev.skyledger.contracts.voucher;

import org.jspecify.annotations.NullMarked;
