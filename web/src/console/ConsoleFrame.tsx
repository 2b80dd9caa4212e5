import './words';
import './console.css';
import { Container, Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';

type Props = { title: string; actions?: ReactNode; children: ReactNode };

/** The frame of the console's lists: where one can go, the title, what can be done. */
export function ConsoleFrame({ title, actions, children }: Props) {
    usePageTitle(title);
    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <nav aria-label={t('console.nav')} className="subnav">
                    <Link to="/console/flights" search={{}} className="nav-link">
                        {t('console.title')}
                    </Link>
                    <Link to="/console/oversales" search={{}} className="nav-link">
                        {t('oversales.title')}
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
