import { Container, Paper, Stack, Text } from '@mantine/core';
import { Activity, type ReactNode, useState } from 'react';
import { Problem } from '../api/problem';
import { ButtonLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { Empty, Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { SignInForm } from './SignInForm';
import { SignUpForm } from './SignUpForm';
import { isAdministrator, ownerOf, useSession } from './session';

const AWAY = new Problem({ code: 'network' }, 0);

type Props = { reason: string; children: ReactNode; administrator?: boolean; meanwhile?: ReactNode };

/**
 * Asks who is there, in place: the address and whatever the page has put aside stay as they are, so that what was
 * chosen is still there afterwards. When a session ends by itself in the middle, the page waits unseen for the same
 * person, with all that was typed; nobody else finds it.
 */
export function RequireSession({ reason, children, administrator = false, meanwhile }: Props) {
    const session = useSession();
    if (session.state === 'restoring') {
        return (
            <Container size="lg" py="lg">
                {session.isAway ? (
                    <Failed whole error={AWAY} retry={() => window.location.reload()} />
                ) : (
                    <Loading title={t('state.loading')} />
                )}
            </Container>
        );
    }
    if (administrator && session.state === 'signed-in' && !isAdministrator(session)) {
        return (
            <Container size="lg" py="lg">
                <Empty whole title={t('console.forbidden')} text={t('console.forbiddenText')}>
                    <ButtonLink to="/">{t('nav.search')}</ButtonLink>
                </Empty>
            </Container>
        );
    }
    const owner = ownerOf(session);
    const isHere = session.state === 'signed-in';
    return (
        <>
            {!isHere && (
                <Container size={460} py="lg">
                    <Stack gap="lg">
                        <SignIn heading={t('signIn.title')} reason={reason} />
                        {meanwhile}
                    </Stack>
                </Container>
            )}
            {owner && (
                <Activity key={owner} mode={isHere ? 'visible' : 'hidden'}>
                    {children}
                </Activity>
            )}
        </>
    );
}

/** `newReason`: what speaks for an account, where that is something else than for signing in. */
type SignInProps = { heading: string; reason: string; newReason?: string; startWith?: 'sign-in' | 'sign-up' };

export function SignIn({ heading, reason, newReason = reason, startWith = 'sign-in' }: SignInProps) {
    const [form, setForm] = useState(startWith);
    const [email, setEmail] = useState('');
    const [isOther, setOther] = useState(false);
    const signingIn = form === 'sign-in';
    const person = { email, onEmail: setEmail, onInstead: change };

    function change() {
        setForm(signingIn ? 'sign-up' : 'sign-in');
        setOther(true);
    }

    return (
        <Paper withBorder shadow="sm" p={{ base: 'lg', sm: 'xl' }}>
            <Stack gap="lg">
                <div>
                    <PageTitle key={form} fresh={isOther}>
                        {signingIn ? heading : t('signUp.title')}
                    </PageTitle>
                    <Text c="dimmed" mt={4}>
                        {signingIn ? reason : newReason}
                    </Text>
                </div>
                {signingIn ? <SignInForm {...person} /> : <SignUpForm {...person} />}
            </Stack>
        </Paper>
    );
}
