import { Alert, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { bookingAsOf } from '../api/calls';
import type { Booking } from '../api/types';
import { ButtonLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { moment } from '../text/format';
import { ContactCard } from './ContactCard';
import { ItemsCard } from './ItemsCard';
import { LookingAt } from './looking';
import { PassengersCard } from './PassengersCard';
import { PaymentCard } from './PaymentCard';
import { StatusBadge } from './StatusBadge';
import { Timeline } from './Timeline';

/** A booking as it was at a moment: to be read only, with the way back to how it is. */
export function PastBookingPage({ bookingId, asOf }: { bookingId: string; asOf: string }) {
    const { data, error, refetch } = useQuery({
        queryKey: ['past-booking', bookingId, asOf],
        queryFn: () => bookingAsOf(bookingId, asOf),
        staleTime: Number.POSITIVE_INFINITY,
    });
    usePageTitle(data ? t('past.page', { locator: data.locator }) : t('booking.one'));
    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <Alert color="yellow" variant="light" role="note">
                    <Group justify="space-between">
                        <div>
                            <Text fw={600}>{t('past.title', { at: moment(asOf) })}</Text>
                            <Text size="sm">{t('past.text')}</Text>
                        </div>
                        <ButtonLink to="/my/bookings/$bookingId" params={{ bookingId }} search={{}} variant="default">
                            {t('past.back')}
                        </ButtonLink>
                    </Group>
                </Alert>
                {data ? (
                    <LookingAt value="past">
                        <PastBooking booking={data} asOf={asOf} />
                    </LookingAt>
                ) : error ? (
                    <Failed whole error={error} retry={() => refetch()} />
                ) : (
                    <Loading title={t('booking.one')} rows={2} height={220} />
                )}
            </Stack>
        </Container>
    );
}

function PastBooking({ booking, asOf }: { booking: Booking; asOf: string }) {
    return (
        <>
            <Group justify="space-between">
                <Title order={1}>{t('booking.title', { locator: booking.locator })}</Title>
                <StatusBadge status={booking.status} />
            </Group>
            <div className="booking-columns">
                <ItemsCard booking={booking} />
                <Stack gap="lg">
                    <PaymentCard booking={booking} />
                    <PassengersCard booking={booking} />
                    <ContactCard booking={booking} />
                </Stack>
                <Timeline booking={booking} asOf={asOf} />
            </div>
        </>
    );
}
