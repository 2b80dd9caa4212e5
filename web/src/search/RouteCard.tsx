import { Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money } from '../api/types';
import { useCity } from '../places/places';
import { Data } from '../shared/Data';
import { ArrowIcon } from '../shared/icons';
import { PaperLink } from '../shared/links';
import { t } from '../text/catalogue';
import { day as dayText, money } from '../text/format';
import type { CheapestDay, Pair } from './cheapestDay';

export const ROUTE_HEIGHT = 82;

/** `otherwise` is what it costs at all, where no day near has a price. */
type Props = {
    route: Pair;
    day: CheapestDay | undefined;
    otherwise?: Money | null;
    children?: ReactNode;
    height?: number;
};

/** A route with the cheapest day on it, which one click searches. */
export function RouteCard({ route, day, otherwise, children, height = ROUTE_HEIGHT }: Props) {
    const origin = useCity(route.origin);
    const destination = useCity(route.destination);
    if (!day) {
        return <Skeleton height={height} radius="lg" aria-label={t('state.loading')} role="status" />;
    }
    return (
        <PaperLink withBorder p="md" h="100%" className="card-link" to="/search" search={day.query}>
            <Text fw={600} className="route-line">
                <Data>{origin}</Data>
                <ArrowIcon size={18} />
                <Data>{destination}</Data>
            </Text>
            <Text size="sm" c="dimmed">
                {priceText(day, otherwise)}
            </Text>
            {children}
        </PaperLink>
    );
}

function priceText({ query, price }: CheapestDay, otherwise: Money | null | undefined): string {
    if (price) return t('home.sample', { date: dayText(query.date), price: money(price) });
    return otherwise ? t('popular.from', { price: money(otherwise) }) : t('prices.noPrice');
}
