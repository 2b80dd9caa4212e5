import { Text } from '@mantine/core';
import { onDay, type SearchQuery } from '../search/query';
import { t } from '../text/catalogue';
import { day, longDay, roughly } from '../text/format';
import { DayPrice } from './DayPrice';
import type { Nearby } from './nearby';

/** Every day out with every day back. Prices are rounded up to fit; whoever hears them hears them in full. */
export function NearbyMatrix({ query, nearby }: { query: SearchQuery; nearby: Nearby }) {
    return (
        <>
            <table className="calendar nearby-matrix">
                <caption className="visually-hidden">{t('nearby.matrix')}</caption>
                <thead>
                    <tr>
                        <td>
                            <span className="visually-hidden">{t('nearby.outAndBack')}</span>
                        </td>
                        {nearby.returns.map((date) => (
                            <th key={date} scope="col">
                                <span className="visually-hidden">{t('search.returnDate')}</span> {day(date)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {nearby.days.map((date) => (
                        <tr key={date}>
                            <th scope="row">
                                <span className="visually-hidden">{t('search.date')}</span> {day(date)}
                            </th>
                            {nearby.returns.map((back) => (
                                <td key={back}>
                                    {back >= date && <Pair query={query} nearby={nearby} date={date} back={back} />}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
            <Text size="sm" c="dimmed">
                {t('nearby.outAndBack')} {nearby.currency && t('prices.rounded', { currency: nearby.currency })}
            </Text>
        </>
    );
}

type PairProps = { query: SearchQuery; nearby: Nearby; date: string; back: string };

function Pair({ query, nearby, date, back }: PairProps) {
    const price = nearby.priceOf(date, back);
    return (
        <DayPrice
            name={t('results.days', { from: longDay(date), to: longDay(back) })}
            price={price}
            priceText={price && nearby.currency ? roughly(price) : undefined}
            search={onDay(query, date, back)}
            isChosen={date === query.date && back === query.returnDate}
            cheapest={nearby.isCheapest(price) ? t('nearby.cheapest') : undefined}
        />
    );
}
