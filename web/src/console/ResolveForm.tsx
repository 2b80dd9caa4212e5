import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { resolveOversale } from '../api/console';
import type { Oversale, Resolution } from '../api/types';
import { queries } from '../app/queries';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { count, t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';

type Props = { oversale: Oversale; onResolved: () => void };

/** Ends an oversale: enough seats came back, or what is too many is authorised. */
export function ResolveForm({ oversale, onResolved }: Props) {
    const [how, setHow] = useState('returned');
    const [reason, setReason] = useState('');
    const resolving = useIntention({
        name: `resolution.${oversale.oversaleId}`,
        send: (body: Resolution, key) => resolveOversale(oversale.oversaleId, body, key),
        onDone: () => {
            onResolved();
            queries.invalidateQueries({ queryKey: ['admin-flight', oversale.flightId] });
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            return queries.invalidateQueries({ queryKey: ['oversales'] });
        },
        onRefused: () => queries.invalidateQueries({ queryKey: ['oversales'] }),
    });

    function submit(event: FormEvent) {
        event.preventDefault();
        resolving.start({ authoriseOverbooking: how === 'authorise', reason: reason.trim() });
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <Radio.Group label={t('oversales.how')} value={how} onChange={setHow}>
                    <Stack gap="sm" mt="xs">
                        <Radio value="returned" label={t('oversales.returned')} />
                        <Radio value="authorise" label={count('oversales.authorise', oversale.remaining)} />
                    </Stack>
                </Radio.Group>
                <TextInput
                    label={t('oversales.reason')}
                    required
                    withAsterisk={false}
                    maxLength={200}
                    error={resolving.error ? fieldProblems(resolving.error).reason : undefined}
                    value={reason}
                    onChange={(event) => setReason(event.currentTarget.value)}
                />
                {resolving.error && <Refusal error={resolving.error} />}
                <Group>
                    <Button type="submit" size="sm" loading={resolving.isPending}>
                        {t('oversales.resolveNow')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
