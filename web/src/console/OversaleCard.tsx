import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Oversale } from '../api/types';
import { AnchorLink } from '../shared/links';
import { count, type Key, t } from '../text/catalogue';
import { longDay, moment } from '../text/format';
import { ResolveForm } from './ResolveForm';

type Props = { oversale: Oversale; onResolved: (oversale: Oversale) => void };

export function OversaleCard({ oversale, onResolved }: Props) {
    const [open, setOpen] = useState(false);
    const stands = oversale.status === 'DECLARED';
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
            <Stack gap="sm">
                <Group justify="space-between" align="flex-start">
                    <div>
                        <AnchorLink
                            to="/console/flights/$flightId"
                            params={{ flightId: oversale.flightId }}
                            fw={600}
                            translate="no"
                        >
                            {oversale.flightNumber}
                        </AnchorLink>
                        <Text size="sm" c="dimmed">
                            {t('oversales.cabin', {
                                cabin: t(`cabin.${oversale.cabin}` as Key),
                                date: longDay(oversale.departure),
                            })}
                        </Text>
                    </div>
                    <Badge variant="default" tt="none">
                        {t(`oversales.${oversale.status}` as Key)}
                    </Badge>
                </Group>
                <Text>
                    {count(
                        stands ? 'oversales.remaining' : 'oversales.excess',
                        stands ? oversale.remaining : oversale.excess,
                    )}
                </Text>
                <Text size="sm" c="dimmed">
                    {t('oversales.declared', { at: moment(oversale.declaredAt) })}{' '}
                    {count('oversales.bookings', oversale.bookings.length)}
                </Text>
                {stands && oversale.bookings.length > 0 && (
                    <Group gap="sm" component="ol" className="plain-list">
                        {oversale.bookings.map((bookingId, at) => (
                            <li key={bookingId}>
                                <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId }} size="sm">
                                    {t('oversales.booking', { number: at + 1 })}
                                </AnchorLink>
                            </li>
                        ))}
                    </Group>
                )}
                {oversale.reason && (
                    <Text size="sm" translate="no" className="breakable">
                        {oversale.reason}
                    </Text>
                )}
                {oversale.resolution && (
                    <Text size="sm">
                        {t(`resolution.${oversale.resolution}` as Key)}{' '}
                        <span translate="no">{oversale.resolutionReason}</span>
                    </Text>
                )}
                {stands && (
                    <>
                        <Group>
                            <Button size="sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
                                {t('oversales.resolve')}
                            </Button>
                        </Group>
                        {open && <ResolveForm oversale={oversale} onResolved={onResolved} />}
                    </>
                )}
            </Stack>
        </Paper>
    );
}
