import { ActionIcon, Button, Group, Input, Popover, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { count, type Key, t } from '../text/catalogue';
import { type Party, partyOf, travellers } from './query';

type Kind = keyof Party;
const KINDS: Kind[] = ['adults', 'children', 'infants'];

/** Who travels: at most nine seated, one infant for each adult's lap. */
export function PartyField({ party, onChange }: { party: Party; onChange: (party: Party) => void }) {
    const label = useId();
    const [isOpen, setOpen] = useState(false);
    return (
        <Input.Wrapper label={t('search.travellers')} size="md" labelElement="div" labelProps={{ id: label }}>
            <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
                <Popover.Target>
                    <Button
                        id={`${label}-button`}
                        variant="default"
                        fullWidth
                        justify="flex-start"
                        fw={400}
                        px={14}
                        onClick={() => setOpen(!isOpen)}
                        aria-labelledby={`${label} ${label}-button`}
                    >
                        {count('search.party', travellers(party))}
                    </Button>
                </Popover.Target>
                <Popover.Dropdown>
                    <Stack gap="sm">
                        {KINDS.map((kind) => (
                            <Stepper key={kind} kind={kind} party={party} onChange={onChange} />
                        ))}
                        <Button size="sm" variant="light" onClick={() => setOpen(false)}>
                            {t('search.partyDone')}
                        </Button>
                    </Stack>
                </Popover.Dropdown>
            </Popover>
        </Input.Wrapper>
    );
}

function Stepper({ kind, party, onChange }: { kind: Kind; party: Party; onChange: (party: Party) => void }) {
    const step = (by: number) => ({ ...partyOf({ ...party, [kind]: party[kind] + by }) });
    const name = t(`search.${kind}` as Key);
    const changes = (by: number) => step(by)[kind] !== party[kind];
    return (
        <Group justify="space-between" wrap="nowrap" gap="xl">
            <div>
                <Text fw={500}>{name}</Text>
                <Text size="sm" c="dimmed">
                    {t(`search.${kind}Age` as Key)}
                </Text>
            </div>
            <Group gap="xs" wrap="nowrap">
                <ActionIcon
                    variant="default"
                    size={36}
                    disabled={!changes(-1)}
                    aria-label={t('search.fewer', { kind: name })}
                    onClick={() => onChange(step(-1))}
                >
                    <span aria-hidden>{'−'}</span>
                </ActionIcon>
                <Text w={20} ta="center" aria-live="polite">
                    {party[kind]}
                </Text>
                <ActionIcon
                    variant="default"
                    size={36}
                    disabled={!changes(1)}
                    aria-label={t('search.more', { kind: name })}
                    onClick={() => onChange(step(1))}
                >
                    <span aria-hidden>{'+'}</span>
                </ActionIcon>
            </Group>
        </Group>
    );
}
