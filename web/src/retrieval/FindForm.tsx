import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import type { Retrieval } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { count, t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';

type Props = { error: Error | null; isPending: boolean; onFind: (wanted: Retrieval) => void };

export function FindForm({ error, isPending, onFind }: Props) {
    const [locator, setLocator] = useState('');
    const [familyName, setFamilyName] = useState('');
    const problems = error ? fieldProblems(error) : {};
    const minutes = minutesToWait(error);

    function submit(event: FormEvent) {
        event.preventDefault();
        onFind({ locator: locator.trim(), familyName: familyName.trim() });
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <TextInput
                    label={t('find.locator')}
                    description={t('find.locatorHint')}
                    autoComplete="off"
                    autoCapitalize="characters"
                    spellCheck={false}
                    maxLength={12}
                    required
                    withAsterisk={false}
                    error={problems.locator}
                    value={locator}
                    onChange={(event) => setLocator(event.currentTarget.value.toUpperCase())}
                />
                <TextInput
                    label={t('find.familyName')}
                    description={t('find.familyNameHint')}
                    autoComplete="family-name"
                    spellCheck={false}
                    maxLength={100}
                    required
                    withAsterisk={false}
                    error={problems.familyName}
                    value={familyName}
                    onChange={(event) => setFamilyName(event.currentTarget.value)}
                />
                {error && (
                    <Refusal error={error}>
                        {minutes > 0 && <Text size="sm">{count('find.wait', minutes)}</Text>}
                    </Refusal>
                )}
                <Button type="submit" fullWidth loading={isPending}>
                    {t('find.submit')}
                </Button>
            </Stack>
        </form>
    );
}

/** After too many tries; whole minutes, none when it is a matter of seconds. */
export function minutesToWait(error: Error | null): number {
    const problem = error && Problem.of(error);
    return problem?.status === 429 ? Math.floor(((problem.retryAfterSeconds ?? 0) + 59) / 60) : 0;
}
