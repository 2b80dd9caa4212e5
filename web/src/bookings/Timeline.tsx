import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Booking, TimelineEntry } from '../api/types';
import { seesAnybodys, useSession } from '../session/session';
import { Failed, Loading } from '../shared/states';
import { type Key, maybe, t } from '../text/catalogue';
import { moment } from '../text/format';
import { stepName, whyOf } from './reasons';
import { useTimeline } from './useTimeline';

/** Every step of a booking, in our words where we have them, else in the API's. */
export function Timeline({ booking }: { booking: Booking }) {
    const { data, error, refetch } = useTimeline(booking);
    const isStaff = seesAnybodys(useSession());
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="md">
                {t('booking.timeline')}
            </Title>
            {error ? (
                <Failed error={error} retry={() => refetch()} />
            ) : !data ? (
                <Loading rows={3} height={40} />
            ) : data.items.length === 0 ? (
                <Text c="dimmed">{t('timeline.none')}</Text>
            ) : (
                <Stack component="ol" gap="md" className="timeline">
                    {data.items.map((entry) => (
                        <Step key={entry.position} entry={entry} isStaff={isStaff} />
                    ))}
                </Stack>
            )}
        </Paper>
    );
}

function Step({ entry, isStaff }: { entry: TimelineEntry; isStaff: boolean }) {
    const words = stepName(entry);
    const why = whyOf(entry);
    return (
        <li>
            <Text fw={500} translate={words ? undefined : 'no'}>
                {words ?? entry.text}
            </Text>
            <Text size="sm" c="dimmed">
                {t('timeline.by', {
                    at: moment(entry.at),
                    actor: t(`${isStaff ? 'actorForStaff' : 'actor'}.${entry.actor.kind}` as Key),
                })}
            </Text>
            {why && <Text size="sm">{why}</Text>}
            {entry.reason && (
                <Text size="sm" c="dimmed">
                    {maybe(`reason.${entry.reason}`) ?? t('timeline.reason', { reason: entry.reason })}
                </Text>
            )}
        </li>
    );
}
