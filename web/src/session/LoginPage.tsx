import { Container, Stack, Text } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { wishKept } from '../alerts/wish';
import { AnchorLink } from '../shared/links';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { SignIn } from './RequireSession';
import { useSession } from './session';

/** Where a link may send a visitor after signing in: a path of ours, never another site. */
export function safeReturn(value: unknown): string | undefined {
    return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}

export function LoginPage({ returnTo, startWith }: { returnTo?: string; startWith: 'sign-in' | 'sign-up' }) {
    usePageTitle(t(startWith === 'sign-in' ? 'signIn.title' : 'signUp.title'));
    const session = useSession();
    const navigate = useNavigate();
    const router = useRouter();
    useEffect(() => {
        if (session.state === 'signed-in') {
            if (returnTo) {
                router.history.replace(returnTo);
            } else {
                navigate({ to: '/', replace: true });
            }
        }
    }, [session, returnTo, navigate, router]);
    const wish = returnTo?.startsWith('/search') ? wishKept() : undefined;
    const why = wish && (wish.target ? t('watch.signIn', { price: money(wish.target) }) : t('watch.signInLow'));
    return (
        <Container size={460} py="xl">
            <Stack gap="lg">
                <SignIn
                    heading={t('signIn.title')}
                    reason={why ?? t('signIn.reason')}
                    newReason={why ?? t('signUp.reason')}
                    startWith={startWith}
                />
                <Text size="sm" ta="center">
                    {t('find.have')}{' '}
                    <AnchorLink to="/find-booking" size="sm" underline="always">
                        {t('find.title')}
                    </AnchorLink>
                </Text>
            </Stack>
        </Container>
    );
}
