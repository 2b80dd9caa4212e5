import { onDay, type SearchQuery } from '../search/query';
import { t } from '../text/catalogue';
import { day, longDay } from '../text/format';
import { DayPrice } from './DayPrice';
import type { Nearby } from './nearby';

/** The days around, one after the other: beside each other where there is room, else below each other. */
export function NearbyRow({ query, nearby }: { query: SearchQuery; nearby: Nearby }) {
    return (
        <ol className="plain-list nearby-row" aria-label={t('nearby.title')}>
            {nearby.days.map((date) => {
                const price = nearby.priceOf(date);
                return (
                    <li key={date}>
                        <DayPrice
                            name={longDay(date)}
                            shown={day(date)}
                            price={price}
                            search={onDay(query, date)}
                            isChosen={date === query.date}
                            cheapest={nearby.isCheapest(price) ? t('nearby.cheapest') : undefined}
                        />
                    </li>
                );
            })}
        </ol>
    );
}
