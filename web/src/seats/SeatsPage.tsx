import './seats.css';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Booking } from '../api/types';
import { BookingFrame } from '../bookings/BookingFrame';
import { itsFlights } from '../bookings/people';
import { SeatIcon } from '../shared/icons';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { ItemSeats } from './ItemSeats';
import { SaveSeats } from './SaveSeats';
import type { Picks } from './wishes';

/** Who sits where, flight by flight, also before the booking is paid. */
export function SeatsPage({ bookingId }: { bookingId: string }) {
    return (
        <BookingFrame bookingId={bookingId} title={t('seats.title')}>
            {(booking) => <Flights booking={booking} />}
        </BookingFrame>
    );
}

function Flights({ booking }: { booking: Booking }) {
    const items = itsFlights(booking);
    const [picks, setPicks] = useState<Picks>({});
    if (items.length === 0) {
        return <Empty icon={<SeatIcon size={28} />} title={t('seats.none')} text={t('seats.noneText')} />;
    }
    return (
        <Stack gap="lg">
            {items.map((item) => (
                <ItemSeats
                    key={item.itemId}
                    booking={booking}
                    item={item}
                    picked={picks[item.itemId] ?? {}}
                    onPick={(picked) => setPicks((before) => ({ ...before, [item.itemId]: picked }))}
                />
            ))}
            <SaveSeats booking={booking} picks={picks} onChange={setPicks} />
        </Stack>
    );
}
