import { Button, Container, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { bookings } from '../api/calls';
import type { Booking } from '../api/types';
import { useFlight } from '../checkout/FlightSummary';
import { useCity } from '../places/places';
import { TicketIcon } from '../shared/icons';
import { ButtonLink, PaperLink } from '../shared/links';
import { Empty, Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { count, t } from '../text/catalogue';
import { airportTime, day, money } from '../text/format';
import { itsFlights } from './people';
import { StatusBadge } from './StatusBadge';

export function MyBookingsPage() {
    usePageTitle(t('nav.bookings'));
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['bookings'],
        queryFn: ({ pageParam }) => bookings(pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    const mine = data?.pages.flatMap((page) => page.items) ?? [];
    return (
        <Container size="md" py="lg">
            <Stack gap="lg">
                <Title order={1}>{t('nav.bookings')}</Title>
                {isPending && <Loading rows={3} height={110} />}
                {error && <Failed error={error} retry={() => refetch()} />}
                {data && mine.length === 0 && (
                    <Empty icon={<TicketIcon size={28} />} title={t('bookings.none')} text={t('bookings.noneText')}>
                        <ButtonLink to="/">{t('book.search')}</ButtonLink>
                    </Empty>
                )}
                <Stack gap="md" component="ul" className="plain-list">
                    {mine.map((booking) => (
                        <li key={booking.bookingId}>
                            <BookingLine booking={booking} />
                        </li>
                    ))}
                </Stack>
                {hasNextPage && (
                    <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                        {t('results.more')}
                    </Button>
                )}
            </Stack>
        </Container>
    );
}

function BookingLine({ booking }: { booking: Booking }) {
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
                </div>
                <Stack gap={6} align="flex-end" className="fixed">
                    <StatusBadge status={booking.status} />
                    {booking.total && <Text fw={600}>{money(booking.total)}</Text>}
                </Stack>
            </Group>
        </PaperLink>
    );
}
