import { Container, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { booking } from '../api/calls';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightSummary } from './FlightSummary';
import { Confirmed, Ended, Paying } from './outcomes';
import { PaymentForm } from './PaymentForm';
import { lookAgainAfter, stageOf } from './stage';
import { TotalLine } from './TotalLine';

/** Everything after the hold: the address names the booking, so a reload finds it wherever it stands. */
export function PayPage({ bookingId }: { bookingId: string }) {
    usePageTitle(t('pay.title'));
    const { data, error, refetch } = useQuery({
        queryKey: ['booking', bookingId],
        queryFn: () => booking(bookingId),
        refetchInterval: (query) => lookAgainAfter(query.state.data),
    });
    return (
        <Container size="lg" py="lg">
            {data ? (
                <div className="columns">
                    <Outcome booking={data} />
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
    const [, tick] = useState(0);
    const stage = stageOf(booking);
    switch (stage) {
        case 'to-pay':
            return (
                <PaymentForm
                    booking={booking}
                    onPaid={(paid) => queries.setQueryData(['booking', booking.bookingId], paid)}
                    onExpired={() => tick((n) => n + 1)}
                />
            );
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
                {booking.items.map((item) => (
                    <FlightSummary key={item.itemId} flightId={item.flightId} fareCode={item.fareCode} />
                ))}
                <TotalLine total={booking.total} />
            </Stack>
        </Paper>
    );
}
