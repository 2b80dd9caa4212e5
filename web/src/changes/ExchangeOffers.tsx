import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { searchFlights } from '../api/calls';
import type { Booking, BookingItem, Flight, Offer } from '../api/types';
import { flying, partyIn } from '../bookings/people';
import { OfferCard } from '../search/OfferCard';
import { PlaneIcon } from '../shared/icons';
import { Empty, Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';
import { day } from '../text/format';

type Props = {
    booking: Booking;
    item: BookingItem;
    flight: Flight;
    date: string;
    asking: string | undefined;
    onChoose: (offerId: string) => void;
};

/** The flights of the same route on a day that seat everybody who flies on the one that goes. */
export function ExchangeOffers({ booking, item, flight, date, asking, onChoose }: Props) {
    const party = partyIn(flying(booking, item));
    const query = {
        origin: flight.origin,
        destination: flight.destination,
        date,
        ...party,
        cabin: item.cabin ?? 'ECONOMY',
        sort: 'departure' as const,
        maxStops: 0,
        limit: 20,
    };
    const { data, error, refetch } = useQuery({
        queryKey: ['search', 'exchange', query],
        queryFn: ({ signal }) => searchFlights(query, signal),
    });
    if (error) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    if (!data) {
        return <Loading rows={3} height={140} />;
    }
    const offers = data.items.filter(isOneFlight);
    if (offers.length === 0) {
        return (
            <Empty
                icon={<PlaneIcon size={28} />}
                title={t('results.none', { date: day(date) })}
                text={t('exchange.otherDay')}
            />
        );
    }
    return (
        <Stack gap="md">
            <Text role="status">{count('results.count', offers.length)}</Text>
            <Stack gap="md" component="ul" className="plain-list">
                {offers.map((offer) => (
                    <OfferCard
                        key={offer.offerId}
                        offer={offer}
                        party={party}
                        choose={({ offerId }) => (
                            <Button
                                loading={asking === offerId}
                                disabled={asking !== undefined && asking !== offerId}
                                onClick={() => onChoose(offerId)}
                            >
                                {t('offer.choose')}
                            </Button>
                        )}
                    />
                ))}
            </Stack>
        </Stack>
    );
}

/** One flight is exchanged for one. */
function isOneFlight({ legs }: Offer): boolean {
    return legs.length === 1 && legs[0]?.segments.length === 1;
}
