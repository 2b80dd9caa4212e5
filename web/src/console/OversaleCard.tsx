import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Oversale } from '../api/types';
import { AnchorLink } from '../shared/links';
import { count, type Key, t } from '../text/catalogue';
import { longDay, moment } from '../text/format';
import { AskedList } from './AskedList';
import { AskForm } from './AskForm';
import { ResolveForm } from './ResolveForm';
import { canBeAsked } from './seatRequest';

const FORMS = ['ask', 'resolve'] as const;

type Form = (typeof FORMS)[number];

/** `onSaid`: something was done, which the page says, for the card may be gone. */
type Props = { oversale: Oversale; onSaid: (text: string) => void };

/** One oversale: what is missing, who was asked, and the ways out of it. */
export function OversaleCard({ oversale, onSaid }: Props) {
    const [open, setOpen] = useState<Form>();
    const stands = oversale.status === 'DECLARED';
    const mayBe = { ask: canBeAsked(oversale).length > 0, resolve: true };
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
                    {stands && count('oversales.bookings', oversale.holders.length)}
                </Text>
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
                {oversale.asked.length > 0 && <AskedList asked={oversale.asked} />}
                {stands && (
                    <>
                        <Group gap="sm">
                            {FORMS.filter((form) => mayBe[form]).map((form) => (
                                <Button
                                    key={form}
                                    size="sm"
                                    variant={open === form ? 'light' : 'default'}
                                    aria-expanded={open === form}
                                    onClick={() => setOpen(open === form ? undefined : form)}
                                >
                                    {t(`oversales.${form}` as Key)}
                                </Button>
                            ))}
                        </Group>
                        {open === 'ask' && mayBe.ask && (
                            <AskForm oversale={oversale} onSaid={onSaid} onAsked={() => setOpen(undefined)} />
                        )}
                        {open === 'resolve' && (
                            <ResolveForm
                                oversale={oversale}
                                onResolved={() => onSaid(t('oversales.resolved', { flight: oversale.flightNumber }))}
                            />
                        )}
                    </>
                )}
            </Stack>
        </Paper>
    );
}
