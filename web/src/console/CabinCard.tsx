import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { type Key, t } from '../text/catalogue';
import { CabinFigures } from './CabinFigures';
import { CapacityForm } from './CapacityForm';
import { FareTable } from './FareTable';
import { OverbookingForm } from './OverbookingForm';
import { SeatBlocks } from './SeatBlocks';
import type { AdministeredCabin } from './stock';
import type { Versioned } from './useVersioned';

const FORMS = ['capacity', 'overbooking', 'blocks'] as const;

type Form = (typeof FORMS)[number];

/** The seats of one cabin: what became of them, and the three ways to change how many may be sold. */
export function CabinCard({ cabin, ...versioned }: Versioned & { cabin: AdministeredCabin }) {
    const [open, setOpen] = useState<Form>();
    const isOpen = versioned.flight.status === 'SCHEDULED';
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
            <Stack gap="md">
                <Title order={2}>{t(`cabin.${cabin.cabin}` as Key)}</Title>
                <CabinFigures cabin={cabin} />
                <FareTable cabin={cabin} />
                {isOpen && (
                    <Group gap="sm">
                        {FORMS.map((form) => (
                            <Button
                                key={form}
                                size="sm"
                                variant={open === form ? 'light' : 'default'}
                                aria-expanded={open === form}
                                onClick={() => setOpen(open === form ? undefined : form)}
                            >
                                {t(`console.${form}` as Key)}
                            </Button>
                        ))}
                    </Group>
                )}
                {open === 'capacity' && <CapacityForm cabin={cabin} {...versioned} />}
                {open === 'overbooking' && <OverbookingForm cabin={cabin} {...versioned} />}
                {open === 'blocks' && <SeatBlocks cabin={cabin} {...versioned} />}
            </Stack>
        </Paper>
    );
}
