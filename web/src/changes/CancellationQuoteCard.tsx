import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { cancelBooking } from '../api/changes';
import { Problem } from '../api/problem';
import type { Booking, Cancellation, CancellationQuote } from '../api/types';
import { lookAgain } from '../bookings/useBooking';
import { whySaid } from '../session/reasons';
import { because, StaffReason } from '../session/StaffReason';
import { Refusal } from '../shared/Refusal';
import { Sum } from '../shared/Sum';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { GoodUntil } from './GoodUntil';
import { QuoteHeading } from './QuoteHeading';
import { QuoteLines } from './QuoteLines';

type Props = {
    booking: Booking;
    quote: CancellationQuote;
    onAgain: () => void;
    onBack: () => void;
    onDone: (booking: Booking) => void;
};

/** What comes back and why, line by line; nothing is given up before a yes. */
export function CancellationQuoteCard({ booking, quote, onAgain, onBack, onDone }: Props) {
    const [isOver, setOver] = useState<string>();
    const [reason, setReason] = useState(whySaid(booking.bookingId));
    const cancelling = useIntention({
        name: `cancellation.${booking.bookingId}`,
        send: (asked: Cancellation, key) => cancelBooking(booking.bookingId, asked, key),
        onDone,
        onRefused: () => lookAgain(booking.bookingId),
    });
    const isPaid = Number(quote.refund.amount) + Number(quote.fee.amount) > 0;
    const expired = isOver === quote.quoteId;
    return (
        <Paper withBorder p="lg">
            <Stack gap="lg">
                <QuoteHeading>{t('cancel.quote')}</QuoteHeading>
                <QuoteLines booking={booking} quote={quote} />
                <Stack gap={4} className="total-line">
                    <Sum text={t('cancel.fee')} amount={money(quote.fee)} />
                    <Sum text={t('cancel.refund')} amount={money(quote.refund)} strong />
                </Stack>
                <Text size="sm">{t(isPaid ? 'cancel.toCard' : 'cancel.nothingPaid')}</Text>
                <StaffReason value={reason} error={cancelling.error} onChange={setReason} />
                <GoodUntil until={quote.expiresAt} onEnd={() => setOver(quote.quoteId)} />
                {cancelling.error && <Refusal error={cancelling.error} />}
                <Group gap="sm">
                    {expired || isStale(cancelling.error) ? (
                        <Button onClick={onAgain}>{t('cancel.askAgain')}</Button>
                    ) : (
                        <Button
                            color="red.9"
                            loading={cancelling.isPending}
                            onClick={() => cancelling.start({ quoteId: quote.quoteId, ...because(reason) })}
                        >
                            {isPaid ? t('cancel.confirm', { refund: money(quote.refund) }) : t('cancel.confirmUnpaid')}
                        </Button>
                    )}
                    <Button variant="default" disabled={cancelling.isPending} onClick={onBack}>
                        {t('state.back')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}

function isStale(error: Error | null): boolean {
    return error !== null && Problem.of(error).code === 'quote-expired';
}
