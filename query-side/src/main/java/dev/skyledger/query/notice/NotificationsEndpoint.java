package dev.skyledger.query.notice;

import dev.skyledger.contracts.notification.NotificationDetails;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A traveller goes through what they were told, the newest first. */
@RestController
class NotificationsEndpoint {

    private final NotificationTable notifications;

    NotificationsEndpoint(NotificationTable notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/notifications")
    Page<NotificationDetails> mine(Caller caller, Paging paging) {
        return paging.page(
                notifications.list(caller.id(), paging.after(), paging.limit() + 1),
                it -> it.notificationId().value());
    }
}
