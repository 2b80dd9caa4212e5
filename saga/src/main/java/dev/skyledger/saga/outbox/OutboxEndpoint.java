package dev.skyledger.saga.outbox;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An administrator looks at the messages that would have been sent, the newest first. */
@RestController
class OutboxEndpoint {

    private final Outbox outbox;

    OutboxEndpoint(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/admin/outbox")
    Page<Outbox.Message> messages(Paging paging) {
        return paging.page(
                outbox.list(paging.after(), paging.limit() + 1), Outbox.Message::messageId);
    }
}
