import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { useFlight } from '../checkout/FlightSummary';
import { useCity } from '../places/places';
import { PaperLink } from '../shared/links';
import { count, t } from '../text/catalogue';
import { airportTime, day, moment, money } from '../text/format';
import { itsFlights } from './people';
import { StatusBadge } from './StatusBadge';

/** A booking among others: where it goes first, when, and how it stands. */
export function BookingLine({ booking }: { booking: Booking }) {
    const { data: flight, error } = useFlight((itsFlights(booking)[0] ?? booking.items[0])?.flightId ?? '');
    const origin = useCity(flight?.origin ?? '');
    const destination = useCity(flight?.destination ?? '');
    return (
        <PaperLink
            withBorder
            p={{ base: 'md', sm: 'lg' }}
            className="card-link"
            to="/my/bookings/$bookingId"
            params={{ bookingId: booking.bookingId }}
        >
            <Group justify="space-between" align="flex-start" wrap="nowrap">
                <div>
                    {flight ? (
                        <>
                            <Text fw={600} fz="lg">
                                {t('results.title', { origin, destination })}
                            </Text>
                            <Text c="dimmed" size="sm">
                                {t('bookings.departure', {
                                    date: day(flight.departure),
                                    time: airportTime(flight.departure),
                                })}
                            </Text>
                        </>
                    ) : (
                        !error && <Skeleton height={44} width={200} />
                    )}
                    <Text size="sm" c="dimmed">
                        {t('bookings.line', {
                            locator: booking.locator,
                            party: count('search.party', booking.passengers.length),
                        })}
                    </Text>
                    {booking.status === 'HELD' && booking.payBy && (
                        <Text size="sm" fw={500}>
                            {t('bookings.payBy', { at: moment(booking.payBy) })}
                        </Text>
                    )}
                </div>
                <Stack gap={6} align="flex-end" className="fixed">
                    <StatusBadge status={booking.status} />
                    {booking.total && <Text fw={600}>{money(booking.total)}</Text>}
                </Stack>
            </Group>
        </PaperLink>
    );
}
