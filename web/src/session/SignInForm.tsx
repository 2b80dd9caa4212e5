import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { DevelopmentAccounts } from './DevelopmentAccounts';
import { signIn } from './session';

/** The address is typed once, whichever of the two forms it turns out to be. */
export type Person = { email: string; onEmail: (email: string) => void; onInstead: () => void };

export function SignInForm({ email, onEmail, onInstead }: Person) {
    const [password, setPassword] = useState('');
    const entry = useMutation({
        mutationFn: (who: { email: string; password: string }) => signIn(who.email, who.password),
    });
    return (
        <Stack gap="lg">
            <form
                onSubmit={(event) => {
                    event.preventDefault();
                    entry.mutate({ email, password });
                }}
            >
                <Stack gap="md">
                    <TextInput
                        type="email"
                        label={t('signIn.email')}
                        autoComplete="username"
                        required
                        withAsterisk={false}
                        value={email}
                        onChange={(event) => onEmail(event.currentTarget.value)}
                    />
                    <PasswordInput
                        label={t('signIn.password')}
                        autoComplete="current-password"
                        required
                        withAsterisk={false}
                        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
                        value={password}
                        onChange={(event) => setPassword(event.currentTarget.value)}
                    />
                    {entry.error && <Refusal error={entry.error} />}
                    <Button type="submit" fullWidth loading={entry.isPending}>
                        {t('signIn.submit')}
                    </Button>
                </Stack>
            </form>
            <Text size="sm">
                {t('signIn.new')}{' '}
                <Anchor component="button" type="button" size="sm" onClick={onInstead}>
                    {t('signUp.submit')}
                </Anchor>
            </Text>
            <DevelopmentAccounts onChoose={entry.mutate} />
        </Stack>
    );
}
