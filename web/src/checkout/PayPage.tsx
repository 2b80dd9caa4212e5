import { Container, Paper, Stack, Title } from '@mantine/core';
import type { Booking } from '../api/types';
import { adopt, useBooking } from '../bookings/useBooking';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { type Key, t } from '../text/catalogue';
import { Confirmed } from './Confirmed';
import { DiscountLine } from './DiscountLine';
import { Ended } from './Ended';
import { FlightSummary } from './FlightSummary';
import { NotHeld } from './NotHeld';
import { Paying } from './Paying';
import { PaymentForm } from './PaymentForm';
import { type Stage, stageOf } from './stage';
import { TotalLine } from './TotalLine';
import { useStage } from './useStage';

const TITLES = {
    'to-pay': 'pay.title',
    paying: 'paying.title',
    confirmed: 'confirmed.title',
    expired: 'ended.expired',
    rejected: 'ended.rejected',
    cancelled: 'ended.cancelled',
} as const satisfies Record<Stage, Key>;

/** Everything after the hold: the address names the booking, so a reload finds it wherever it stands. */
export function PayPage({ bookingId }: { bookingId: string }) {
    const { data, error, refetch } = useBooking(bookingId);
    usePageTitle(t(data ? TITLES[stageOf(data)] : 'pay.title'));
    return (
        <Container size="lg" py="lg">
            {data ? (
                <div className="columns">
                    <Stack gap="lg">
                        <NotHeld booking={data} />
                        <Outcome booking={data} />
                    </Stack>
                    <Summary booking={data} />
                </div>
            ) : error ? (
                <Failed whole error={error} retry={() => refetch()} />
            ) : (
                <Loading title={t('pay.title')} rows={2} height={220} />
            )}
        </Container>
    );
}

function Outcome({ booking }: { booking: Booking }) {
    const stage = useStage(booking);
    switch (stage) {
        case 'to-pay':
            return <PaymentForm booking={booking} onPaid={adopt} />;
        case 'paying':
            return <Paying booking={booking} />;
        case 'confirmed':
            return <Confirmed booking={booking} />;
        case 'expired':
        case 'rejected':
        case 'cancelled':
            return <Ended booking={booking} stage={stage} />;
    }
}

function Summary({ booking }: { booking: Booking }) {
    return (
        <Paper withBorder p="lg" component="aside" aria-label={t('book.yourTrip')}>
            <Stack gap="md">
                <Title order={2}>{t('book.yourTrip')}</Title>
                {flightsOf(booking).map((item) => (
                    <FlightSummary
                        key={item.itemId}
                        flightId={item.flightId}
                        fareCode={item.fareCode}
                        conditions={item.conditions}
                        withRules
                    />
                ))}
                <DiscountLine booking={booking} />
                <TotalLine total={booking.total} />
            </Stack>
        </Paper>
    );
}

/** Those that could not be had are said elsewhere. */
function flightsOf({ status, items }: Booking) {
    return status === 'REJECTED'
        ? items
        : items.filter((item) => item.status !== 'REFUSED' && item.status !== 'EXCHANGED');
}
