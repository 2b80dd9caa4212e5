import type { ButtonProps } from '@mantine/core';
import type { Booking, Cabin } from '../api/types';
import { partyIn } from '../bookings/people';
import { searchLike } from '../search/again';
import type { Party } from '../search/query';
import { ButtonLink } from '../shared/links';
import { t } from '../text/catalogue';
import { type Choice, chosenItems } from './choice';
import { keepDraft } from './draft';
import { useFlights } from './FlightSummary';

/** What was booked, or nearly: the same journey, days and party again, with the passengers already typed. */
export function SearchAgain({ booking }: { booking: Booking }) {
    const wanted = booking.items.filter(({ status }) => status !== 'EXCHANGED');
    function keep() {
        keepDraft({
            passengers: booking.passengers.map(({ givenName, familyName, type, dateOfBirth }) => ({
                givenName: givenName ?? '',
                familyName: familyName ?? '',
                type,
                dateOfBirth: dateOfBirth ?? '',
            })),
            contact: { email: booking.contact.email ?? '', phone: booking.contact.phone ?? '' },
        });
    }
    return (
        <Again
            flightIds={wanted.map(({ flightId }) => flightId)}
            party={partyIn(booking.passengers)}
            cabin={wanted[0]?.cabin ?? undefined}
            onClick={keep}
        />
    );
}

/** The same for what was only chosen; what was typed is kept already. */
export function SearchLike({ choice }: { choice: Choice }) {
    const items = chosenItems(choice);
    const { adults, children, infants } = choice;
    return (
        <Again
            flightIds={items.map(({ flightId }) => flightId)}
            fareCode={items[0]?.fareCode}
            party={{ adults, children, infants }}
            variant="default"
            size="sm"
        />
    );
}

type Props = Pick<ButtonProps, 'size' | 'variant'> & {
    flightIds: string[];
    party: Party;
    cabin?: Cabin;
    fareCode?: string;
    onClick?: () => void;
};

function Again({ flightIds, party, cabin, fareCode, ...button }: Props) {
    const { flights } = useFlights(flightIds);
    const sold = flights[0]?.cabins.find(({ fares }) => fares.some((fare) => fare.fareCode === fareCode))?.cabin;
    const search = searchLike(flights, party, cabin ?? sold);
    return search ? (
        <ButtonLink to="/search" search={search} {...button}>
            {t('pay.searchAgain')}
        </ButtonLink>
    ) : (
        <ButtonLink to="/" {...button}>
            {t('pay.searchAgain')}
        </ButtonLink>
    );
}
