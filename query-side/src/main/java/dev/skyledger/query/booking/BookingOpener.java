package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a stored booking into an answer: opens what is personal, or leaves it out. */
@Component
class BookingOpener {

    private static final String MASK = "•••";

    private final PersonalData personal;

    BookingOpener(PersonalData personal) {
        this.personal = personal;
    }

    BookingDetails open(BookingTable.Stored row, boolean masked) {
        var status = itemStatus(row.status());
        return new BookingDetails(
                row.booking(),
                row.locator(),
                row.status(),
                row.total(),
                row.items().stream().map(item -> item(item, status, row)).toList(),
                row.passengers().stream().map(it -> passenger(it, masked)).toList(),
                contact(row.contact(), masked),
                isOrWasToBePaid(row) ? row.payBy() : null,
                MoneyShown.of(row),
                exchange(row),
                reason(row),
                row.createdAt(),
                row.version());
    }

    private static boolean isOrWasToBePaid(BookingTable.Stored row) {
        return row.status() == BookingStatus.HELD || row.status() == BookingStatus.EXPIRED;
    }

    private static BookingDetails.Item item(
            ItemRow item, ItemStatus status, BookingTable.Stored row) {
        var staying = row.staying();
        var who = staying == null ? null : whoStays(item, staying);
        return new BookingDetails.Item(
                item.item(),
                item.flight(),
                item.cabin(),
                item.fare(),
                item.price(),
                item.conditions(),
                statusOf(item, status, who),
                who,
                item.reason(),
                ChangeOpener.of(item.item(), row.changes()));
    }

    private static ItemStatus statusOf(
            ItemRow item, ItemStatus status, @Nullable List<PassengerId> who) {
        if (who != null && who.isEmpty()) {
            return ItemStatus.CANCELLED;
        }
        return item.own() == null ? status : item.own();
    }

    private static @Nullable List<PassengerId> whoStays(ItemRow item, List<StayingItem> staying) {
        return staying.stream()
                .filter(it -> it.item().equals(item.item()))
                .map(StayingItem::passengers)
                .findFirst()
                .orElse(null);
    }

    private BookingDetails.Traveller passenger(Passenger passenger, boolean masked) {
        return new BookingDetails.Traveller(
                passenger.passenger(),
                passenger.type(),
                text(passenger.givenName(), masked),
                text(passenger.familyName(), masked),
                text(passenger.dateOfBirth(), masked));
    }

    private BookingDetails.ContactDetails contact(Contact contact, boolean masked) {
        return new BookingDetails.ContactDetails(
                text(contact.email(), masked), text(contact.phone(), masked));
    }

    private @Nullable String text(@Nullable SealedText sealed, boolean masked) {
        if (sealed == null) {
            return null;
        }
        return masked ? MASK : personal.open(sealed);
    }

    private static BookingDetails.@Nullable Exchange exchange(BookingTable.Stored row) {
        var total = row.total();
        return row.exchanges().isEmpty() || total == null
                ? null
                : row.exchanges().getLast().shown(total.currency());
    }

    private static BookingDetails.@Nullable Reason reason(BookingTable.Stored row) {
        return row.reason() == null
                ? null
                : new BookingDetails.Reason(row.reason(), row.reasonDetail(), row.available());
    }

    private static ItemStatus itemStatus(BookingStatus status) {
        return switch (status) {
            case PENDING -> ItemStatus.PENDING;
            case HELD -> ItemStatus.HELD;
            case CONFIRMED -> ItemStatus.CONFIRMED;
            case REJECTED -> ItemStatus.REFUSED;
            case EXPIRED -> ItemStatus.EXPIRED;
            case CANCELLED -> ItemStatus.CANCELLED;
        };
    }
}
