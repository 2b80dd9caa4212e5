import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { revive } from '../api/console';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { adopt } from '../bookings/useBooking';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';

/** Gives an expired booking its seats again while there is room; the reason is recorded. */
export function RevivalForm({ booking, onRevived }: { booking: Booking; onRevived: (booking: Booking) => void }) {
    const [reason, setReason] = useState('');
    const reviving = useIntention({
        name: `revival.${booking.bookingId}`,
        send: (why: string, key) => revive(booking.bookingId, why, key),
        onDone: (revived) => {
            adopt(revived);
            onRevived(revived);
            return queries.invalidateQueries({ queryKey: ['lapsed-holds'] });
        },
    });

    function submit(event: FormEvent) {
        event.preventDefault();
        reviving.start(reason.trim());
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <TextInput
                    label={t('lapsed.reason')}
                    required
                    withAsterisk={false}
                    maxLength={500}
                    error={reviving.error ? fieldProblems(reviving.error).reason : undefined}
                    value={reason}
                    onChange={(event) => setReason(event.currentTarget.value)}
                />
                {reviving.error && <Refusal error={reviving.error} />}
                <Group>
                    <Button type="submit" size="sm" loading={reviving.isPending}>
                        {t('lapsed.reviveNow')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
