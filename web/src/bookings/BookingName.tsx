import { useQuery } from '@tanstack/react-query';
import { booking } from '../api/calls';
import { AnchorLink } from '../shared/links';
import { t } from '../text/catalogue';

const A_WHILE = 300_000;

/** The way to a booking, by the name that its people know; so many of them in a list would else be called the same. */
export function BookingName({ bookingId }: { bookingId: string }) {
    const { data } = useQuery({
        queryKey: ['booking', bookingId],
        queryFn: () => booking(bookingId),
        staleTime: A_WHILE,
        retry: false,
    });
    return (
        <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId }}>
            {data ? t('booking.title', { locator: data.locator }) : t('booking.one')}
        </AnchorLink>
    );
}
