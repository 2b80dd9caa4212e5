import { Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { quoteExchange } from '../api/exchange';
import type { Booking, BookingItem, Flight } from '../api/types';
import { FlightSummary, useFlight } from '../checkout/FlightSummary';
import { BookingReason } from '../session/BookingReason';
import { Refusal } from '../shared/Refusal';
import { Loading } from '../shared/states';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { localDate } from '../text/format';
import { ExchangeDate } from './ExchangeDate';
import { ExchangeOffers } from './ExchangeOffers';
import { ExchangeQuoteCard } from './ExchangeQuoteCard';

type Props = { booking: Booking; item: BookingItem; date: string | undefined };

export function ExchangeItem({ booking, item, date }: Props) {
    const { data: flight, error } = useFlight(item.flightId);
    return (
        <Stack gap="lg">
            <Paper withBorder p="lg">
                <Stack gap="md">
                    <Title order={2}>{t('exchange.from')}</Title>
                    <FlightSummary flightId={item.flightId} fareCode={item.fareCode} />
                </Stack>
            </Paper>
            {flight ? (
                <To booking={booking} item={item} flight={flight} date={date ?? localDate(flight.departure)} />
            ) : (
                !error && <Loading rows={2} height={140} />
            )}
        </Stack>
    );
}

type ToProps = { booking: Booking; item: BookingItem; flight: Flight; date: string };

function To({ booking, item, flight, date }: ToProps) {
    const navigate = useNavigate();
    const quoting = useIntention({
        name: `exchange-quote.${booking.bookingId}`,
        send: (offerId: string, key) =>
            quoteExchange(booking.bookingId, { items: [{ itemId: item.itemId }], offerId }, key),
    });
    if (quoting.data && quoting.variables) {
        const offerId = quoting.variables;
        return (
            <ExchangeQuoteCard
                booking={booking}
                quote={quoting.data}
                onAgain={() => quoting.start(offerId)}
                onBack={quoting.reset}
            />
        );
    }
    return (
        <>
            <ExchangeDate
                date={date}
                onSearch={(next) =>
                    navigate({
                        to: '/my/bookings/$bookingId/exchange',
                        params: { bookingId: booking.bookingId },
                        search: { item: item.itemId, date: next },
                        replace: true,
                    })
                }
            />
            <BookingReason bookingId={booking.bookingId} error={quoting.error} />
            {quoting.error && <Refusal error={quoting.error} />}
            <ExchangeOffers
                booking={booking}
                item={item}
                flight={flight}
                date={date}
                asking={quoting.isPending ? quoting.variables : undefined}
                onChoose={quoting.start}
            />
        </>
    );
}
