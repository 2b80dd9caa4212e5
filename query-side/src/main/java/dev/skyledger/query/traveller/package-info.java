/** What an account says about itself to its owner. */
@NullMarked
package dev.skyledger.query.traveller;

import org.jspecify.annotations.NullMarked;
