package dev.skyledger.platform.idempotency;

/** Answers that were kept long enough. */
public final class OldAnswers {

    private final Requests requests;

    OldAnswers(Requests requests) {
        this.requests = requests;
    }

    /** Forgets them; to be called now and then, by one node or by several. */
    public int forget() {
        return requests.purged();
    }
}
