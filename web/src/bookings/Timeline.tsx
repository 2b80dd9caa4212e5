import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Booking, TimelineEntry } from '../api/types';
import { seesAnybodys, useSession } from '../session/session';
import { AnchorLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { type Key, maybe, t } from '../text/catalogue';
import { moment } from '../text/format';
import { stepName, whyOf } from './reasons';
import { useTimeline } from './useTimeline';

/** `asOf`: the moment that is being looked at. */
type Props = { booking: Booking; asOf?: string };

/**
 * Every step of a booking, in our words where we have them, else in the API's, and the way to how it was after it.
 */
export function Timeline({ booking, asOf }: Props) {
    const { data, error, refetch } = useTimeline(booking);
    const isStaff = seesAnybodys(useSession());
    const begins = data?.items.find(({ code }) => BEGINNINGS.includes(code))?.position ?? Number.POSITIVE_INFINITY;
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
                        <Step key={entry.position} entry={entry} isStaff={isStaff}>
                            {entry.at === asOf ? (
                                <Text size="sm" fw={600}>
                                    {t('past.here')}
                                </Text>
                            ) : (
                                entry.position >= begins && <Then booking={booking} entry={entry} />
                            )}
                        </Step>
                    ))}
                </Stack>
            )}
        </Paper>
    );
}

/** Before these there is no booking to look at. */
const BEGINNINGS = ['booking-placed', 'booking-rejected'];

function Then({ booking, entry }: { booking: Booking; entry: TimelineEntry }) {
    return (
        <AnchorLink
            to="/my/bookings/$bookingId/past"
            params={{ bookingId: booking.bookingId }}
            search={{ asOf: entry.at }}
            size="sm"
            preload={false}
        >
            {t('past.look')}
        </AnchorLink>
    );
}

type StepProps = { entry: TimelineEntry; isStaff: boolean; children: ReactNode };

function Step({ entry, isStaff, children }: StepProps) {
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
            {children}
        </li>
    );
}
