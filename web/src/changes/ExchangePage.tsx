import type { Booking } from '../api/types';
import { BookingFrame } from '../bookings/BookingFrame';
import { itsFlights } from '../bookings/people';
import { TicketIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { ExchangeItem } from './ExchangeItem';
import type { ExchangeChoice } from './exchangeChoice';
import { WhichFlight } from './WhichFlight';

type Props = { bookingId: string; choice: ExchangeChoice };

/** Another flight in place of one that is booked: which, for which, at what cost. */
export function ExchangePage({ bookingId, choice }: Props) {
    return (
        <BookingFrame bookingId={bookingId} title={t('exchange.title')}>
            {(booking) => <Steps booking={booking} choice={choice} />}
        </BookingFrame>
    );
}

function Steps({ booking, choice }: { booking: Booking; choice: ExchangeChoice }) {
    const items = itsFlights(booking);
    if ((booking.status !== 'CONFIRMED' && booking.status !== 'HELD') || items.length === 0) {
        return (
            <Empty icon={<TicketIcon size={28} />} title={t('exchange.notYet')} text={t('exchange.notYetText')}>
                <ButtonLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }}>
                    {t('confirmed.open')}
                </ButtonLink>
            </Empty>
        );
    }
    const item = items.length === 1 ? items[0] : items.find(({ itemId }) => itemId === choice.item);
    return item ? (
        <ExchangeItem key={item.itemId} booking={booking} item={item} date={choice.date} />
    ) : (
        <WhichFlight booking={booking} items={items} />
    );
}
