package dev.skyledger.query.booking;

import java.util.List;
import java.util.stream.Collectors;

/** Asks for the rows of bookings as they are now, each with what changed after it was placed. */
final class BookingRows {

    /** The tables of {@link #NOW}. */
    static final List<String> TABLES =
            List.of("booking", "name", "item", "exchange", "refund", "change");

    /**
     * A booking is over by its time, which a try to pay that is on its way prolongs. What came back
     * by the last word of it may have been sent back since.
     */
    static final String NOW =
            """
            select *, case
                when status = 'HELD' and coalesce(held_until, pay_by) <= :now then 'EXPIRED'
                when status = 'HELD' and pay_by <= :now
                     and coalesce(payment not in ('REQUESTED', 'ACTION_REQUIRED', 'AUTHORISED'), true)
                     then 'EXPIRED'
                else status end as status_now,
                case when refunded is not null then cast(nullif(least(refunded, coalesce(
                        (select sum(r.amount) from booking_view.refund r
                         where r.booking = booking_view.booking.booking and r.exchange = 0),
                        0)), 0) as bigint) end as refunded_now,
                (select json_agg(json_build_object('passenger', n.passenger,
                        'given', n.given::json, 'family', n.family::json))
                 from booking_view.name n where n.booking = booking_view.booking.booking) as names,
                (select json_agg(i.json::json order by i.item)
                 from booking_view.item i where i.booking = booking_view.booking.booking) as changed,
                (select json_agg(json_build_object('number', x.number, 'status', x.status,
                        'due', x.due, 'until', x.until, 'reason', x.reason,
                        'actionUrl', x.action_url, 'captured', x.captured,
                        'refunded', nullif(least(x.refunded, coalesce(
                                (select sum(r.amount) from booking_view.refund r
                                 where r.booking = x.booking and r.exchange = x.number), 0)), 0))
                        order by x.number)
                 from booking_view.exchange x
                 where x.booking = booking_view.booking.booking) as exchanges,
                (select json_agg(c.json::json order by c.item)
                 from booking_view.change c where c.booking = booking_view.booking.booking) as changes
            from booking_view.booking
            """;

    /** The same of rows that are handed over as JSON, one parameter for each table. */
    static final String GIVEN =
            TABLES.stream()
                            .map(
                                    """
                                    %1$s as (select * from json_populate_recordset(
                                        cast(null as booking_view.%1$s), cast(:%1$s as json)))\
                                    """
                                            ::formatted)
                            .collect(Collectors.joining(", ", "with ", " "))
                    + NOW.replace("booking_view.", "");

    private BookingRows() {}
}
