import { Button, Container, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { BellIcon } from '../notifications/BellIcon';
import { ButtonLink } from '../shared/links';
import { Empty, Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { AlertCard } from './AlertCard';
import { alerts } from './calls';

/** The prices that somebody waits for. */
export function AlertsPage() {
    usePageTitle(t('nav.alerts'));
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['alerts'],
        queryFn: ({ pageParam }) => alerts(pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    const mine = data?.pages.flatMap((page) => page.items) ?? [];
    return (
        <Container size="md" py="lg">
            <Stack gap="lg">
                <Title order={1}>{t('nav.alerts')}</Title>
                {isPending && <Loading rows={3} height={130} />}
                {error && <Failed error={error} retry={() => refetch()} />}
                {data && mine.length === 0 && (
                    <Empty icon={<BellIcon />} title={t('alerts.none')} text={t('alerts.noneText')}>
                        <ButtonLink to="/">{t('alerts.find')}</ButtonLink>
                    </Empty>
                )}
                <Stack gap="md" component="ul" className="plain-list">
                    {mine.map((alert) => (
                        <li key={alert.alertId}>
                            <AlertCard alert={alert} />
                        </li>
                    ))}
                </Stack>
                {hasNextPage && (
                    <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                        {t('results.more')}
                    </Button>
                )}
            </Stack>
        </Container>
    );
}
