import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { seatsOfFlight } from '../api/changes';
import type { Booking, BookingItem } from '../api/types';
import { useSeats } from '../bookings/useSeats';
import { FlightSummary } from '../checkout/FlightSummary';
import { useWatchedFlights } from '../live/watched';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { SeatChoice } from './SeatChoice';
import { seatingOn } from './wishes';

/** The seats of one flight of a booking, as far as its cabin has a map. */
export function ItemSeats({ booking, item }: { booking: Booking; item: BookingItem }) {
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
                {error ? (
                    <Failed error={error} retry={retry} />
                ) : !map.data || !mine.data ? (
                    <Loading rows={1} height={320} />
                ) : !cabin ? (
                    <Text>{t('seats.noMap')}</Text>
                ) : (
                    <SeatChoice
                        booking={booking}
                        item={item}
                        map={cabin}
                        now={seatingOn(item.itemId, mine.data.items)}
                    />
                )}
            </Stack>
        </Paper>
    );
}
