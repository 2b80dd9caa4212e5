package dev.skyledger.platform.roles;

/** The configured roles cannot work; the message says why, and what to do. */
class UnworkableRoles extends IllegalStateException {

    UnworkableRoles(String message) {
        super(message);
    }
}
