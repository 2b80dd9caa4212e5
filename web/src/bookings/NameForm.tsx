import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { correctName } from '../api/changes';
import { Refusal } from '../shared/Refusal';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import type { Traveller } from './people';
import { lookAgain } from './useBooking';

type Props = { bookingId: string; passenger: Traveller; onClose: (isDone: boolean) => void };

/** Puts a misspelt name right; the place stays as it is. */
export function NameForm({ bookingId, passenger, onClose }: Props) {
    const [name, setName] = useState({
        givenName: passenger.givenName ?? '',
        familyName: passenger.familyName ?? '',
    });
    const first = useFocus<HTMLInputElement>();
    const correction = useMutation({
        mutationFn: () =>
            correctName(bookingId, passenger.passengerId, {
                givenName: name.givenName.trim(),
                familyName: name.familyName.trim(),
            }),
        onSuccess: async () => {
            await lookAgain(bookingId);
            onClose(true);
        },
    });
    const problems = correction.error ? fieldProblems(correction.error) : {};
    return (
        <form
            onSubmit={(event) => {
                event.preventDefault();
                correction.mutate();
            }}
        >
            <Stack gap="sm">
                <TextInput
                    ref={first}
                    label={t('book.givenName')}
                    required
                    withAsterisk={false}
                    maxLength={80}
                    error={problems.givenName}
                    value={name.givenName}
                    onChange={(event) => setName({ ...name, givenName: event.currentTarget.value })}
                />
                <TextInput
                    label={t('book.familyName')}
                    required
                    withAsterisk={false}
                    maxLength={80}
                    error={problems.familyName}
                    value={name.familyName}
                    onChange={(event) => setName({ ...name, familyName: event.currentTarget.value })}
                />
                {correction.error && <Refusal error={correction.error} />}
                <Group gap="sm">
                    <Button type="submit" size="sm" loading={correction.isPending}>
                        {t('contact.save')}
                    </Button>
                    <Button variant="default" size="sm" onClick={() => onClose(false)}>
                        {t('contact.cancel')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
