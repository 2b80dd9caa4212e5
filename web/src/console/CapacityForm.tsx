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
    const [least, setLeast] = useState(cabin.sold + cabin.held);
    const refusedBelow = leastOf(changing.error);
    if (refusedBelow > least) setLeast(refusedBelow);

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
                            min={1}
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
                {(seats < least || allowOversale) && (
                    <Checkbox
                        checked={allowOversale}
                        onChange={(event) => setAllowOversale(event.currentTarget.checked)}
                        label={count('console.allowOversale', Math.max(1, least - seats))}
                        description={t('console.allowOversaleText')}
                    />
                )}
                {changing.error && (
                    <Refusal error={changing.error}>
                        {problems.seatMap && <Text size="sm">{problems.seatMap}</Text>}
                        {refusedBelow > 0 && <Text size="sm">{t('console.least', { least: refusedBelow })}</Text>}
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

/** What a refusal says that the cabin needs, which may be more than it was when the flight was read. */
function leastOf(error: Error | null): number {
    return error ? (Problem.of(error).details.least ?? 0) : 0;
}
