import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { exchange } from '../api/exchange';
import { Problem } from '../api/problem';
import type { Booking, ExchangeOrder, ExchangeQuote } from '../api/types';
import { whyRefused } from '../bookings/reasons';
import { adopt, lookAgain } from '../bookings/useBooking';
import { Cards, USUAL_CARD } from '../checkout/Cards';
import { FlightSummary } from '../checkout/FlightSummary';
import { whySaid } from '../session/reasons';
import { because, StaffReason } from '../session/StaffReason';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { ExchangeSums } from './ExchangeSums';
import { GoodUntil } from './GoodUntil';
import { QuoteHeading } from './QuoteHeading';

type Props = { booking: Booking; quote: ExchangeQuote; onAgain: () => void; onBack: () => void };

/** The new flight, what it costs more or less, and a yes; what is dearer is paid with it. */
export function ExchangeQuoteCard({ booking, quote, onAgain, onBack }: Props) {
    const navigate = useNavigate();
    const [card, setCard] = useState<string>();
    const [isOver, setOver] = useState<string>();
    const [reason, setReason] = useState(whySaid(booking.bookingId));
    const isPaid = booking.status === 'CONFIRMED';
    const due = isPaid && Number(quote.due.amount) > 0;
    const back = isPaid && Number(quote.refund.amount) > 0;
    const changing = useIntention({
        name: `exchange.${booking.bookingId}`,
        send: (order: ExchangeOrder, key) => exchange(booking.bookingId, order, key),
        onDone: (changed) => {
            adopt(changed);
            const replaced = quote.lines.every(({ itemId }) => hasGone(changed, itemId));
            navigate({
                to: '/my/bookings/$bookingId',
                params: { bookingId: booking.bookingId },
                search: { done: replaced ? 'exchanged' : 'exchanging' },
            });
        },
        onRefused: () => lookAgain(booking.bookingId),
    });
    const why = changing.error && whyRefused(Problem.of(changing.error));
    const payment = due ? { payment: { method: 'card', token: card ?? USUAL_CARD } } : {};
    return (
        <Paper withBorder p="lg">
            <Stack gap="lg">
                <QuoteHeading>{t('exchange.to')}</QuoteHeading>
                {quote.lines.map((line) => (
                    <FlightSummary key={line.itemId} flightId={line.flightId} fareCode={line.fareCode} withRules />
                ))}
                <ExchangeSums quote={quote} />
                {!isPaid && <Text size="sm">{t('exchange.unpaid')}</Text>}
                {due && <Cards token={card} onChange={setCard} />}
                <StaffReason value={reason} error={changing.error} onChange={setReason} />
                <GoodUntil until={quote.expiresAt} onEnd={() => setOver(quote.quoteId)} />
                {changing.error && (
                    <Refusal error={changing.error}>
                        {why && <Text size="sm">{why}</Text>}
                        {isDeclined(changing.error) && <Text size="sm">{t('exchange.declinedNext')}</Text>}
                    </Refusal>
                )}
                {changing.isPending && <Text role="status">{t('exchange.running')}</Text>}
                <Group gap="sm">
                    {isOver === quote.quoteId || isStale(changing.error) ? (
                        <Button onClick={onAgain}>{t('cancel.askAgain')}</Button>
                    ) : (
                        <Button
                            loading={changing.isPending}
                            onClick={() => changing.start({ quoteId: quote.quoteId, ...payment, ...because(reason) })}
                        >
                            {due
                                ? t('exchange.confirmPaid', { amount: money(quote.due) })
                                : back
                                  ? t('exchange.confirmRefund', { amount: money(quote.refund) })
                                  : t('exchange.confirm')}
                        </Button>
                    )}
                    <Button variant="default" disabled={changing.isPending} onClick={onBack}>
                        {t('exchange.other')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}

function hasGone(booking: Booking, itemId: string): boolean {
    const item = booking.items.find((candidate) => candidate.itemId === itemId);
    return !item || item.status === 'EXCHANGED';
}

const STALE = ['quote-expired', 'exchange-quote-expired', 'price-changed'];

function isDeclined(error: Error): boolean {
    return Problem.of(error).code === 'payment-declined';
}

function isStale(error: Error | null): boolean {
    return error !== null && STALE.includes(Problem.of(error).code);
}
