/** Vouchers as their administrators see them. */
@NullMarked
package dev.skyledger.query.voucher;

import org.jspecify.annotations.NullMarked;
