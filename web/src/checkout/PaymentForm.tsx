import { Button, Paper, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { pay } from '../api/calls';
import { Problem } from '../api/problem';
import type { Booking, PaymentDetails } from '../api/types';
import { whyRefused } from '../bookings/reasons';
import { lookAgain } from '../bookings/useBooking';
import { AnchorLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { Cards, USUAL_CARD } from './Cards';
import { HoldClock } from './HoldClock';
import { Paying } from './Paying';

type Props = { booking: Booking; onPaid: (booking: Booking) => void };

export function PaymentForm({ booking, onPaid }: Props) {
    const [chosen, setToken] = useState<string>();
    const token = chosen ?? USUAL_CARD;
    const payment = useIntention({
        name: `payment.${booking.bookingId}`,
        send: (card: string, key) => pay(booking.bookingId, card, key),
        onDone: onPaid,
        onRefused: () => lookAgain(booking.bookingId),
    });

    function submit(event: FormEvent) {
        event.preventDefault();
        payment.start(token);
    }

    if (payment.isPending) {
        return <Paying booking={booking} />;
    }
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit}>
            <Stack gap="lg">
                <div>
                    <PageTitle>{t('pay.title')}</PageTitle>
                    <Text c="dimmed" mt={4}>
                        {t('pay.held', { locator: booking.locator })}
                    </Text>
                </div>
                <HoldClock booking={booking} />
                {payment.error ? (
                    <Declined error={payment.error} bookingId={booking.bookingId} />
                ) : (
                    booking.payment?.status === 'DECLINED' && (
                        <Declined error={declineOf(booking.payment)} bookingId={booking.bookingId} />
                    )
                )}
                <Cards token={chosen} onChange={setToken} />
                <Button type="submit" size="lg">
                    {t('pay.submit', { total: booking.total ? money(booking.total) : '' })}
                </Button>
                <Text size="sm" c="dimmed">
                    {t('pay.later')}{' '}
                    <AnchorLink
                        to="/my/bookings/$bookingId"
                        params={{ bookingId: booking.bookingId }}
                        size="sm"
                        underline="always"
                    >
                        {t('pay.laterLink')}
                    </AnchorLink>
                </Text>
            </Stack>
        </Paper>
    );
}

/** The last try to pay, told as when it was declined. */
function declineOf({ reason, retryable }: PaymentDetails): Problem {
    return new Problem(
        { code: 'payment-declined', reason: reason ?? undefined, retryable: retryable ?? undefined },
        409,
    );
}

function Declined({ error, bookingId }: { error: Error; bookingId: string }) {
    const problem = Problem.of(error);
    const { code, details } = problem;
    const why = whyRefused(problem);
    return (
        <Refusal error={error}>
            {why && <Text size="sm">{why}</Text>}
            {code === 'payment-declined' && (
                <Text size="sm">{t(details.retryable === false ? 'pay.declinedOther' : 'pay.declinedNext')}</Text>
            )}
            {code === 'passengers-unnamed' && (
                <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId }} size="sm" underline="always">
                    {t('pay.laterLink')}
                </AnchorLink>
            )}
        </Refusal>
    );
}
