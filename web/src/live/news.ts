import type { Airport, Booking, Money } from '../api/types';
import { queries } from '../app/queries';
import { maybe, t } from '../text/catalogue';
import { day, money } from '../text/format';
import type { StreamEvent } from './events';

/** Something that happened, in a sentence, and where more of it is to be read. */
export type News = { text: string; bookingId?: string };

type OfBooking = { bookingId: string; code: string };
type OfAlert = { found: { origin: string; destination: string; date: string; price: Money } };

/** What an event of the stream says to whoever looks at something else; most say nothing. */
export function newsOf({ event, data }: StreamEvent): News | undefined {
    if (event === 'booking') return newsOfBooking(data as OfBooking);
    return event === 'alert' ? newsOfAlert(data as OfAlert) : undefined;
}

function newsOfBooking({ bookingId, code }: OfBooking): News | undefined {
    const booking = queries.getQueryData<Booking>(['booking', bookingId]);
    const words = booking
        ? maybe(`news.${code}`, { locator: booking.locator })
        : maybe(`news.${code}`) && t('news.booking');
    return words ? { text: words, bookingId } : undefined;
}

function newsOfAlert({ found: { origin, destination, date, price } }: OfAlert): News {
    const city = (iata: string) => queries.getQueryData<Airport>(['airport', iata])?.city ?? iata;
    return {
        text: t('news.alert', {
            origin: city(origin),
            destination: city(destination),
            date: day(date),
            price: money(price),
        }),
    };
}
