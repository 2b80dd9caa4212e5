import { Badge, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { PopularRoute } from '../api/types';
import { count, maybe, t } from '../text/catalogue';
import { type CheapestDay, queryFor, useCheapestDays } from './cheapestDay';
import { RouteCard } from './RouteCard';

const RANKED_HEIGHT = 116;

type Props = { window: string; routes: PopularRoute[] };

/** Where others want to go: rank by rank, how often it was asked for, and how that changed. */
export function PopularRoutes({ window, routes }: Props) {
    const days = useCheapestDays(routes);
    return (
        <Stack gap="md">
            <Title order={2}>{maybe(`popular.title.${window}`) ?? t('popular.title')}</Title>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} component="ol" className="plain-list">
                {routes.map((route, at) => (
                    <li key={route.rank}>
                        <Ranked
                            route={route}
                            day={days[at]?.error ? { query: queryFor(route), price: undefined } : days[at]?.data}
                        />
                    </li>
                ))}
            </SimpleGrid>
        </Stack>
    );
}

function Ranked({ route, day }: { route: PopularRoute; day: CheapestDay | undefined }) {
    return (
        <RouteCard route={route} day={day} otherwise={route.lowestPrice} height={RANKED_HEIGHT}>
            <Group gap="xs" mt="xs">
                <Badge variant="light" color="gray" tt="none" className="status">
                    {t('popular.rank', { rank: route.rank })}
                </Badge>
                <Text size="sm" c="dimmed">
                    {count('popular.searches', route.searches)}
                </Text>
                <Text size="sm" fw={600} className={(route.change ?? 0) > 0 ? 'status-green' : undefined}>
                    {movementOf(route)}
                </Text>
            </Group>
        </RouteCard>
    );
}

/** Whether it rose or fell among the others; one that was not among them before is new. */
export function movementOf({ change }: Pick<PopularRoute, 'change'>): string {
    if (change === null || change === undefined) return t('popular.new');
    if (change === 0) return t('popular.same');
    return t(change > 0 ? 'popular.up' : 'popular.down', { n: Math.abs(change) });
}
