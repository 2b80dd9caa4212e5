import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import type { Person } from './SignInForm';
import { signUp } from './session';

const SHORTEST = 10;
const LONGEST = 128;

export function SignUpForm({ email, onEmail, onInstead }: Person) {
    const [person, setPerson] = useState({ displayName: '', password: '' });
    const entry = useMutation({ mutationFn: signUp });
    const problems = entry.error ? fieldProblems(entry.error) : {};
    const change = (part: Partial<typeof person>) => setPerson((before) => ({ ...before, ...part }));
    return (
        <Stack gap="lg">
            <form
                onSubmit={(event) => {
                    event.preventDefault();
                    entry.mutate({ ...person, email });
                }}
            >
                <Stack gap="md">
                    <TextInput
                        label={t('signUp.name')}
                        description={t('signUp.nameHint')}
                        autoComplete="name"
                        required
                        withAsterisk={false}
                        maxLength={100}
                        error={problems.displayName}
                        value={person.displayName}
                        onChange={(event) => change({ displayName: event.currentTarget.value })}
                    />
                    <TextInput
                        type="email"
                        label={t('signIn.email')}
                        autoComplete="username"
                        required
                        withAsterisk={false}
                        error={problems.email}
                        value={email}
                        onChange={(event) => onEmail(event.currentTarget.value)}
                    />
                    <PasswordInput
                        label={t('signIn.password')}
                        description={t('signUp.passwordHint', { least: SHORTEST })}
                        autoComplete="new-password"
                        required
                        withAsterisk={false}
                        minLength={SHORTEST}
                        maxLength={LONGEST}
                        error={problems.password}
                        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
                        value={person.password}
                        onChange={(event) => change({ password: event.currentTarget.value })}
                    />
                    {entry.error && <Refusal error={entry.error} />}
                    <Button type="submit" fullWidth loading={entry.isPending}>
                        {t('signUp.submit')}
                    </Button>
                </Stack>
            </form>
            <Text size="sm">
                {t('signUp.known')}{' '}
                <Anchor component="button" type="button" size="sm" onClick={onInstead}>
                    {t('signIn.submit')}
                </Anchor>
            </Text>
        </Stack>
    );
}
