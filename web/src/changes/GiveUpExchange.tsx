import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { giveUpExchange } from '../api/exchange';
import type { Booking } from '../api/types';
import { adopt, lookAgain } from '../bookings/useBooking';
import { because, StaffReason } from '../session/StaffReason';
import { Confirm } from '../shared/Confirm';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';

/** Ends an exchange that somebody does not want any more, so that the booking can be changed otherwise. */
export function GiveUpExchange({ booking }: { booking: Booking }) {
    const [reason, setReason] = useState('');
    const [isAsking, setAsking] = useState(false);
    const giving = useMutation({
        mutationFn: () => giveUpExchange(booking.bookingId, because(reason)),
        onSuccess: adopt,
        onError: () => lookAgain(booking.bookingId),
    });
    return (
        <Stack gap="sm">
            <StaffReason value={reason} error={giving.error} onChange={setReason} />
            {giving.error && <Refusal error={giving.error} />}
            {isAsking ? (
                <Confirm
                    text={t('exchange.giveUpText')}
                    yes={t('exchange.giveUp')}
                    isPending={giving.isPending}
                    onConfirm={() => giving.mutate()}
                    onBack={() => setAsking(false)}
                />
            ) : (
                <Group>
                    <Button size="sm" variant="default" onClick={() => setAsking(true)}>
                        {t('exchange.giveUp')}
                    </Button>
                </Group>
            )}
        </Stack>
    );
}
