/** Accounts: who may sign in, how they prove it, and for how long. */
@NullMarked
package dev.skyledger.command.account;

import org.jspecify.annotations.NullMarked;
