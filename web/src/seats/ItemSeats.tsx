import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { seatsOfFlight } from '../api/changes';
import type { Booking, BookingItem } from '../api/types';
import { seated } from '../bookings/people';
import { useSeats } from '../bookings/useSeats';
import { FlightSummary } from '../checkout/FlightSummary';
import { useWatchedFlights } from '../live/watched';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { SeatChoice } from './SeatChoice';
import { type Seating, seatingOn } from './wishes';

type Props = { booking: Booking; item: BookingItem; picked: Seating; onPick: (picked: Seating) => void };

/** The seats of one flight of a booking, as far as its cabin has a map. */
export function ItemSeats({ booking, item, picked, onPick }: Props) {
    const map = useQuery({
        queryKey: ['seat-map', item.flightId],
        queryFn: () => seatsOfFlight(item.flightId),
        staleTime: 0,
    });
    const mine = useSeats(booking);
    useWatchedFlights([item.flightId]);
    const error = map.error ?? mine.error;
    const retry = () => {
        map.refetch();
        mine.refetch();
    };
    const cabin = map.data?.seatMap?.find((candidate) => candidate.cabin === item.cabin);
    return (
        <Paper withBorder p={{ base: 'xs', xs: 'lg' }}>
            <Stack gap="lg">
                <FlightSummary flightId={item.flightId} fareCode={item.fareCode} />
                {!map.data || !mine.data ? (
                    error ? (
                        <Failed error={error} retry={retry} />
                    ) : (
                        <Loading rows={1} height={320} />
                    )
                ) : !cabin ? (
                    <Text>{t('seats.noMap')}</Text>
                ) : (
                    <SeatChoice
                        people={seated(booking, item)}
                        map={cabin}
                        now={seatingOn(item.itemId, mine.data.items)}
                        picked={picked}
                        onPick={onPick}
                    />
                )}
            </Stack>
        </Paper>
    );
}
