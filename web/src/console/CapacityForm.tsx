import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { changeCapacity } from '../api/console';
import { Problem } from '../api/problem';
import type { CapacityRequest } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { count, t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { MapFields } from './MapFields';
import { type AdministeredCabin, seatsIn } from './stock';
import { useVersioned, type Versioned } from './useVersioned';

/** How many seats the cabin has; fewer than are given away only with a yes to the oversale. */
export function CapacityForm({ cabin, ...versioned }: Versioned & { cabin: AdministeredCabin }) {
    const [capacity, setCapacity] = useState(cabin.capacity);
    const [map, setMap] = useState(cabin.seatMap ?? undefined);
    const [reason, setReason] = useState('');
    const [allowOversale, setAllowOversale] = useState(false);
    const seats = map ? seatsIn(map) : capacity;
    const changing = useVersioned(versioned, (etag, body: CapacityRequest) =>
        changeCapacity(versioned.flight.flightId, etag, body),
    );
    const problems = changing.error ? fieldProblems(changing.error) : {};
    const given = cabin.sold + cabin.held;

    function submit(event: FormEvent) {
        event.preventDefault();
        changing.start({
            cabin: cabin.cabin,
            capacity: seats,
            allowOversale,
            ...(map ? { seatMap: map } : {}),
            ...(reason.trim() ? { reason: reason.trim() } : {}),
        });
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <SimpleGrid cols={{ base: 1, xs: 2 }}>
                    {map ? (
                        <MapFields map={map} onChange={setMap} />
                    ) : (
                        <NumberInput
                            label={t('console.newCapacity')}
                            min={0}
                            max={1000}
                            allowDecimal={false}
                            required
                            withAsterisk={false}
                            error={problems.capacity}
                            value={capacity}
                            onChange={(next) => setCapacity(Number(next))}
                        />
                    )}
                    <TextInput
                        label={t('console.reason')}
                        maxLength={200}
                        value={reason}
                        onChange={(event) => setReason(event.currentTarget.value)}
                    />
                </SimpleGrid>
                {map && <Text size="sm">{count('console.mapSeats', seats)}</Text>}
                {seats < given && (
                    <Checkbox
                        checked={allowOversale}
                        onChange={(event) => setAllowOversale(event.currentTarget.checked)}
                        label={count('console.allowOversale', given - seats)}
                        description={t('console.allowOversaleText')}
                    />
                )}
                {changing.error && (
                    <Refusal error={changing.error}>
                        <Least error={changing.error} />
                    </Refusal>
                )}
                <Group>
                    <Button type="submit" size="sm" loading={changing.isPending}>
                        {t('console.saveCapacity')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}

function Least({ error }: { error: Error }) {
    const { least } = Problem.of(error).details;
    return least === undefined ? null : <Text size="sm">{t('console.least', { least })}</Text>;
}
