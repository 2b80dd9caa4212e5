import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Booking } from '../api/types';
import { partyOf } from '../search/query';
import { dateInDays } from '../shared/clock';
import { t } from '../text/catalogue';
import { localDate } from '../text/format';
import { keepDraft } from './draft';
import { useFlight } from './FlightSummary';

/** The same route, day and party again, with the passengers already typed. */
export function SearchAgain({ booking }: { booking: Booking }) {
    const navigate = useNavigate();
    const { data: flight } = useFlight(booking.items[0]?.flightId ?? '');
    const people = (type: string) => booking.passengers.filter((passenger) => passenger.type === type).length;

    function search() {
        keepDraft({
            passengers: booking.passengers.map(({ givenName, familyName, type, dateOfBirth }) => ({
                givenName: givenName ?? '',
                familyName: familyName ?? '',
                type,
                dateOfBirth: dateOfBirth ?? '',
            })),
            contact: { email: booking.contact.email ?? '', phone: booking.contact.phone ?? '' },
        });
        if (!flight) {
            navigate({ to: '/' });
            return;
        }
        const date = localDate(flight.departure);
        navigate({
            to: '/search',
            search: {
                origin: flight.origin,
                destination: flight.destination,
                date: date < dateInDays(0) ? dateInDays(1) : date,
                ...partyOf({ adults: people('ADULT'), children: people('CHILD'), infants: people('INFANT') }),
                cabin: 'ECONOMY',
                sort: 'price',
            },
        });
    }

    return <Button onClick={search}>{t('pay.searchAgain')}</Button>;
}
