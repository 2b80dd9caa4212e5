package dev.skyledger.platform.personal;

/** The database is sealed under another master key than the configured one. */
class OtherMasterKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OtherMasterKey() {
        super(
                "SKYLEDGER_MASTER_KEY is not the master key this database was first used with:"
                        + " every process on one database needs the same key, so configure that one.");
    }
}
