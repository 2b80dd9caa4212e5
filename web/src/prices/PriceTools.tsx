import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { alertFor } from '../alerts/calls';
import { lowestOf } from '../alerts/target';
import { WatchPrice } from '../alerts/WatchPrice';
import type { Offer } from '../api/types';
import { type SearchQuery, tripOf } from '../search/query';
import { t } from '../text/catalogue';
import { NearbyDays } from './NearbyDays';
import { PriceCalendar } from './PriceCalendar';
import { PriceHistoryChart } from './PriceHistoryChart';

/* What is waited for is told apart without its price, which may move meanwhile. */
const ANY = { amount: '', currency: '' };

type Shown = 'nearby' | 'calendar' | 'history' | undefined;

/**
 * Beside what was found: the cheapest days, how prices moved, and one click to wait for a better one, which only a way
 * out has: what there and back costs together is no price of a day.
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
                {lowest && trip === 'oneWay' && (
                    <WatchPrice key={JSON.stringify(alertFor(query, ANY))} query={query} lowest={lowest} />
                )}
            </Group>
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
