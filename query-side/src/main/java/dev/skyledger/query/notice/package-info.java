/** What travellers are told: live while they look, and kept until they have seen it. */
@NullMarked
package dev.skyledger.query.notice;

import org.jspecify.annotations.NullMarked;
