import { Group, Stack, Text } from '@mantine/core';
import { useCity } from '../places/places';
import { type SearchQuery, type WantedLeg, waysOf } from '../search/query';
import { t } from '../text/catalogue';
import { day } from '../text/format';
import { alertFor } from './calls';
import { WatchPrice } from './WatchPrice';

/** A journey of several ways has no price of one day; each of its ways can be waited for. */
export function WatchWays({ query }: { query: SearchQuery }) {
    return (
        <Stack gap="xs">
            <Text size="sm" c="dimmed">
                {t('watch.ways')}
            </Text>
            <Group gap="xs">
                {waysOf(query).map((way) => (
                    <Way key={JSON.stringify(alertFor({ ...query, ...way }))} query={query} way={way} />
                ))}
            </Group>
        </Stack>
    );
}

function Way({ query, way }: { query: SearchQuery; way: WantedLeg }) {
    const origin = useCity(way.origin);
    const destination = useCity(way.destination);
    return (
        <WatchPrice
            journey={alertFor({ ...query, ...way })}
            label={t('watch.wayLow', { origin, destination, date: day(way.date) })}
        />
    );
}
