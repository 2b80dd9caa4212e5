package dev.skyledger.query.booking;

/** What became of a booking after it was placed, as columns beside its row. */
final class LaterRows {

    static final String COLUMNS =
            """
            (select json_agg(json_build_object('passenger', n.passenger,
                    'given', n.given::json, 'family', n.family::json))
             from booking_view.name n where n.booking = booking_view.booking.booking) as names,
            (select json_agg(i.json::json order by i.item)
             from booking_view.item i where i.booking = booking_view.booking.booking) as changed,
            (select json_agg(c.json::json order by c.item)
             from booking_view.change c where c.booking = booking_view.booking.booking) as changes
            """;

    private LaterRows() {}
}
