/** Price alerts as their owners see them. */
@NullMarked
package dev.skyledger.query.alert;

import org.jspecify.annotations.NullMarked;
