import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { decide } from '../api/exchange';
import type { Booking, BookingItem, Decision, ScheduleChange } from '../api/types';
import { useMayAct } from '../bookings/looking';
import { adopt, lookAgain } from '../bookings/useBooking';
import { because, StaffReason } from '../session/StaffReason';
import { Confirm } from '../shared/Confirm';
import { AlertIcon } from '../shared/icons';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { type Key, t } from '../text/catalogue';
import { moment } from '../text/format';
import { AlternativeFlights } from './AlternativeFlights';
import { BeforeAndAfter } from './BeforeAndAfter';
import { choicesOf } from './choices';

type Props = { booking: Booking; item: BookingItem; change: ScheduleChange };

/** What the airline changed, what may be answered, until when, and what silence means. */
export function ScheduleChangeCard({ booking, item, change }: Props) {
    const mayAct = useMayAct();
    const navigate = useNavigate();
    const [asking, setAsking] = useState<'REFUND' | 'ALTERNATIVE'>();
    const [reason, setReason] = useState('');
    const deciding = useIntention({
        name: `schedule-change.${item.itemId}`,
        send: (decision: Decision, key) => decide(booking.bookingId, decision, key),
        onDone: (changed) => {
            adopt(changed);
            navigate({
                to: '/my/bookings/$bookingId',
                params: { bookingId: booking.bookingId },
                search: { done: 'decided' },
            });
        },
        onRefused: () => lookAgain(booking.bookingId),
    });
    const { alternatives } = change;
    const choices = choicesOf(change);
    const answer = (decision: Decision['decision'], offerId?: string) =>
        deciding.start({ itemId: item.itemId, decision, ...(offerId ? { offerId } : {}), ...because(reason) });
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} className="attention">
            <Stack gap="md">
                <Group gap="sm" wrap="nowrap">
                    <AlertIcon />
                    <Title order={2}>{t(`change.${change.kind}` as Key)}</Title>
                </Group>
                <BeforeAndAfter change={change} />
                {change.reason && (
                    <Text size="sm" translate="no" className="breakable">
                        {change.reason}
                    </Text>
                )}
                <Text size="sm">
                    {t(`change.silence.${change.default}` as Key, { deadline: moment(change.deadline) })}
                </Text>
                <StaffReason value={reason} error={deciding.error} onChange={setReason} />
                {deciding.error && <Refusal error={deciding.error} />}
                {!mayAct ? null : asking === 'REFUND' ? (
                    <Confirm
                        text={t('change.refundText')}
                        yes={t('change.refundConfirm')}
                        isPending={deciding.isPending}
                        onConfirm={() => answer('REFUND')}
                        onBack={() => setAsking(undefined)}
                    />
                ) : (
                    <Group gap="sm">
                        {choices.ACCEPT && (
                            <Button
                                size="sm"
                                loading={deciding.isPending && deciding.variables?.decision === 'ACCEPT'}
                                onClick={() => answer('ACCEPT')}
                            >
                                {t('change.accept')}
                            </Button>
                        )}
                        {choices.ALTERNATIVE && (
                            <Button
                                size="sm"
                                variant="default"
                                aria-expanded={asking === 'ALTERNATIVE'}
                                onClick={() => setAsking(asking ? undefined : 'ALTERNATIVE')}
                            >
                                {t('change.alternative')}
                            </Button>
                        )}
                        {choices.REFUND && (
                            <Button size="sm" variant="default" onClick={() => setAsking('REFUND')}>
                                {t('change.refund')}
                            </Button>
                        )}
                    </Group>
                )}
                {asking === 'ALTERNATIVE' && (
                    <AlternativeFlights
                        alternatives={alternatives}
                        isPending={deciding.isPending}
                        onTake={(offerId) => answer('ALTERNATIVE', offerId)}
                    />
                )}
            </Stack>
        </Paper>
    );
}
