import './words';
import './console.css';
import { Container, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { oversales } from '../api/console';
import { LOOK_AGAIN } from '../shared/PagedList';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';

type Props = { title: string; actions?: ReactNode; children: ReactNode };

/** The frame of the console's lists: where one can go, the title, what can be done. */
export function ConsoleFrame({ title, actions, children }: Props) {
    usePageTitle(title);
    const waiting = useWaiting();
    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <nav aria-label={t('console.nav')} className="subnav">
                    <Link to="/console/flights" search={{}} className="nav-link">
                        {t('console.title')}
                    </Link>
                    <Link to="/console/oversales" search={{}} className="nav-link">
                        {waiting > 0
                            ? t('filter.counted', { name: t('oversales.title'), n: waiting })
                            : t('oversales.title')}
                    </Link>
                    <Link to="/console/lapsed-holds" className="nav-link">
                        {t('lapsed.title')}
                    </Link>
                    <Link to="/console/vouchers" className="nav-link">
                        {t('vouchers.title')}
                    </Link>
                    <Link to="/console/refunds" className="nav-link">
                        {t('refunds.title')}
                    </Link>
                    <Link to="/console/reconciliation" search={{}} className="nav-link">
                        {t('reconciliation.title')}
                    </Link>
                </nav>
                <Group justify="space-between">
                    <Title order={1}>{title}</Title>
                    {actions}
                </Group>
                {children}
            </Stack>
        </Container>
    );
}

/** How many oversales wait for somebody; those of one page are many enough. */
function useWaiting(): number {
    const { data } = useQuery({
        queryKey: ['oversales', 'waiting'],
        queryFn: async () => (await oversales('DECLARED')).items.length,
        refetchInterval: 3 * LOOK_AGAIN,
    });
    return data ?? 0;
}
