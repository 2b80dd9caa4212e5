import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { pay } from '../api/calls';
import { Problem } from '../api/problem';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { Refusal } from '../shared/states';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { Cards, USUAL_CARD } from './Cards';
import { Countdown } from './Countdown';
import { decided, keyFor } from './keys';
import { Paying } from './outcomes';

type Props = { booking: Booking; onPaid: (booking: Booking) => void; onExpired: () => void };

export function PaymentForm({ booking, onPaid, onExpired }: Props) {
    const [chosen, setToken] = useState<string>();
    const token = chosen ?? USUAL_CARD;
    const sending = useRef(false);
    const intention = `payment.${booking.bookingId}`;
    const payment = useMutation({
        mutationFn: () => pay(booking.bookingId, token, keyFor(intention, token)),
        onSuccess: (paid) => {
            decided(intention);
            queries.invalidateQueries({ queryKey: ['bookings'] });
            queries.invalidateQueries({ queryKey: ['timeline', booking.bookingId] });
            onPaid(paid);
        },
        onError: (error) => {
            if (Problem.of(error).isDecided && Problem.of(error).status !== 401) {
                decided(intention);
            }
            queries.invalidateQueries({ queryKey: ['booking', booking.bookingId] });
        },
        onSettled: () => {
            sending.current = false;
        },
    });

    function submit(event: FormEvent) {
        event.preventDefault();
        if (!sending.current) {
            sending.current = true;
            payment.mutate();
        }
    }

    if (payment.isPending) {
        return <Paying booking={booking} />;
    }
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit}>
            <Stack gap="lg">
                <div>
                    <Title order={1}>{t('pay.title')}</Title>
                    <Text c="dimmed" mt={4}>
                        {t('pay.held', { locator: booking.locator })}
                    </Text>
                </div>
                {booking.payBy && <Countdown until={booking.payBy} onEnd={onExpired} />}
                {payment.error ? (
                    <Declined error={payment.error} />
                ) : (
                    booking.payment?.status === 'DECLINED' && (
                        <Declined error={new Problem({ code: 'payment-declined' }, 409)} />
                    )
                )}
                <Cards token={chosen} onChange={setToken} />
                <Button type="submit" size="lg">
                    {t('pay.submit', { total: booking.total ? money(booking.total) : '' })}
                </Button>
            </Stack>
        </Paper>
    );
}

function Declined({ error }: { error: Error }) {
    const { code } = Problem.of(error);
    return (
        <Refusal error={error}>{code === 'payment-declined' && <Text size="sm">{t('pay.declinedNext')}</Text>}</Refusal>
    );
}
