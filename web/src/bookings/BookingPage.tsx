import { Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { booking } from '../api/calls';
import type { Booking } from '../api/types';
import { FlightSummary } from '../checkout/FlightSummary';
import { SearchAgain } from '../checkout/SearchAgain';
import { lookAgainAfter, stageOf } from '../checkout/stage';
import { TotalLine } from '../checkout/TotalLine';
import { AnchorLink, ButtonLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { type Key, maybe, t } from '../text/catalogue';
import { moment } from '../text/format';
import { ContactCard } from './ContactCard';
import { StatusBadge } from './StatusBadge';
import { Timeline } from './Timeline';

export function BookingPage({ bookingId }: { bookingId: string }) {
    const { data, error, refetch } = useQuery({
        queryKey: ['booking', bookingId],
        queryFn: () => booking(bookingId),
        refetchInterval: (query) => lookAgainAfter(query.state.data),
    });
    usePageTitle(data ? t('booking.title', { locator: data.locator }) : t('nav.bookings'));
    return (
        <Container size="lg" py="lg">
            <AnchorLink to="/my/bookings" size="sm" className="back">
                {t('booking.back')}
            </AnchorLink>
            {data ? (
                <Details booking={data} />
            ) : error ? (
                <Failed whole error={error} retry={() => refetch()} />
            ) : (
                <Loading title={t('nav.bookings')} rows={2} height={220} />
            )}
        </Container>
    );
}

function Details({ booking }: { booking: Booking }) {
    const stage = stageOf(booking);
    return (
        <Stack gap="lg" mt="xs">
            <Group justify="space-between">
                <div>
                    <Title order={1}>{t('booking.title', { locator: booking.locator })}</Title>
                    <Text c="dimmed" size="sm">
                        {t('booking.placed', { at: moment(booking.createdAt) })}
                    </Text>
                </div>
                <StatusBadge status={booking.status} />
            </Group>
            {(stage === 'to-pay' || stage === 'paying') && (
                <Paper withBorder p="md">
                    <Group justify="space-between">
                        <Text>
                            {booking.payBy ? t('booking.payBy', { at: moment(booking.payBy) }) : t('paying.title')}
                        </Text>
                        <ButtonLink to="/checkout/$bookingId" params={{ bookingId: booking.bookingId }}>
                            {t('booking.pay')}
                        </ButtonLink>
                    </Group>
                </Paper>
            )}
            {(stage === 'expired' || stage === 'rejected') && (
                <Paper withBorder p="md">
                    <Group justify="space-between">
                        <Text>
                            {(booking.reason && maybe(`reason.${booking.reason.code}`)) ??
                                t(`ended.${stage}Text` as Key)}
                        </Text>
                        <SearchAgain booking={booking} />
                    </Group>
                </Paper>
            )}
            <div className="columns">
                <Stack gap="lg">
                    <Paper withBorder p="lg">
                        <Stack gap="md">
                            <Title order={2}>{t('booking.flights')}</Title>
                            {booking.items.map((item) => (
                                <FlightSummary key={item.itemId} flightId={item.flightId} fareCode={item.fareCode} />
                            ))}
                            <TotalLine total={booking.total} />
                        </Stack>
                    </Paper>
                    <Timeline bookingId={booking.bookingId} status={booking.status} />
                </Stack>
                <Stack gap="lg">
                    <Passengers booking={booking} />
                    <ContactCard booking={booking} />
                </Stack>
            </div>
        </Stack>
    );
}

function Passengers({ booking }: { booking: Booking }) {
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('booking.passengers')}
            </Title>
            <Stack gap="xs" component="ul" className="plain-list">
                {booking.passengers.map((passenger) => (
                    <li key={passenger.passengerId}>
                        <Text translate="no" className="breakable">
                            {passenger.givenName} {passenger.familyName}
                        </Text>
                        <Text size="sm" c="dimmed">
                            {t(`passenger.${passenger.type}` as Key)}
                        </Text>
                    </li>
                ))}
            </Stack>
        </Paper>
    );
}
