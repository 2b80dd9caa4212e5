import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { lowestOf } from '../alerts/target';
import { WatchPrice } from '../alerts/WatchPrice';
import type { Offer } from '../api/types';
import type { SearchQuery } from '../search/query';
import { t } from '../text/catalogue';
import { PriceCalendar } from './PriceCalendar';
import { PriceHistoryChart } from './PriceHistoryChart';

type Shown = 'calendar' | 'history' | undefined;

/** Beside what was found: the cheapest days, how prices moved, and one click to wait for a better one. */
export function PriceTools({ query, offers }: { query: SearchQuery; offers: Offer[] }) {
    const [shown, setShown] = useState<Shown>();
    const lowest = lowestOf(offers.map((it) => it.price));
    const toggle = (which: Shown) => () => setShown(shown === which ? undefined : which);
    return (
        <Stack gap="sm">
            <Group gap="xs">
                <Button variant="default" aria-expanded={shown === 'calendar'} onClick={toggle('calendar')}>
                    {t('prices.calendar')}
                </Button>
                <Button variant="default" aria-expanded={shown === 'history'} onClick={toggle('history')}>
                    {t('prices.history')}
                </Button>
                {lowest && (
                    <WatchPrice
                        key={`${query.origin}${query.destination}${query.date}`}
                        query={query}
                        lowest={lowest}
                    />
                )}
            </Group>
            {shown && (
                <Paper withBorder p="lg" component="section" aria-label={t('prices.title')}>
                    {shown === 'calendar' ? <PriceCalendar query={query} /> : <PriceHistoryChart query={query} />}
                </Paper>
            )}
        </Stack>
    );
}
