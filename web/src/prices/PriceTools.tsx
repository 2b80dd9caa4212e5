import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { alertFor } from '../alerts/calls';
import { lowestOf } from '../alerts/target';
import { WatchPrice } from '../alerts/WatchPrice';
import { WatchWays } from '../alerts/WatchWays';
import type { Offer } from '../api/types';
import { type SearchQuery, tripOf } from '../search/query';
import { t } from '../text/catalogue';
import { NearbyDays } from './NearbyDays';
import { PriceCalendar } from './PriceCalendar';
import { PriceHistoryChart } from './PriceHistoryChart';

type Shown = 'nearby' | 'calendar' | 'history' | undefined;

/**
 * Beside what was found: the cheapest days, how prices moved, and one click to wait for a better one: what there and
 * back costs together is no price of a day, so there each way is waited for by itself.
 */
export function PriceTools({ query, offers }: { query: SearchQuery; offers: Offer[] }) {
    const [shown, setShown] = useState<Shown>();
    const route = query.origin + query.destination;
    const lowest = lowestOf(offers.map((it) => it.price));
    const trip = tripOf(query);
    const hasNearby = trip !== 'several';
    const toggle = (which: Shown) => () => setShown(shown === which ? undefined : which);
    return (
        <Stack gap="sm">
            <Group gap="xs" className="tools">
                {hasNearby && (
                    <Button variant="default" aria-expanded={shown === 'nearby'} onClick={toggle('nearby')}>
                        {t('nearby.button')}
                    </Button>
                )}
                <Button variant="default" aria-expanded={shown === 'calendar'} onClick={toggle('calendar')}>
                    {t('prices.calendar')}
                </Button>
                <Button variant="default" aria-expanded={shown === 'history'} onClick={toggle('history')}>
                    {t('prices.history')}
                </Button>
                {trip === 'oneWay' && (
                    <WatchPrice
                        key={JSON.stringify(alertFor(query))}
                        journey={alertFor(query)}
                        {...(lowest && { lowest })}
                    />
                )}
            </Group>
            {trip !== 'oneWay' && <WatchWays query={query} />}
            {shown && (
                <Paper withBorder p={{ base: 'xs', sm: 'lg' }} component="section" aria-label={t('prices.title')}>
                    {shown === 'nearby' && hasNearby && <NearbyDays key={route} query={query} />}
                    {shown === 'calendar' && <PriceCalendar key={route} query={query} />}
                    {shown === 'history' && <PriceHistoryChart query={query} />}
                </Paper>
            )}
        </Stack>
    );
}
