import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { onDay, type SearchQuery } from '../search/query';
import { dateInDays } from '../shared/clock';
import { Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';
import { longDay, monthName, roughly, weekdays } from '../text/format';
import { type CheapestDate, cheapestDates } from './calls';
import { DayPrice } from './DayPrice';
import { monthOf, monthsLater, weeksOf } from './month';
import { cheapestAmong, commonCurrency } from './nearby';

/** A month at a glance: every day with what the party would pay at least, as a table. */
export function PriceCalendar({ query }: { query: SearchQuery }) {
    const [month, setMonth] = useState(monthOf(query.date));
    const [date, setDate] = useState(query.date);
    if (date !== query.date) {
        setDate(query.date);
        setMonth(monthOf(query.date));
    }
    const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
        queryKey: ['cheapest-dates', query.origin, query.destination, query.cabin, query.adults, month],
        queryFn: () => cheapestDates(query, month, query.adults),
        placeholderData: keepPreviousData,
    });
    const prices = data ? pricesOf(data.items) : [];
    const currency = commonCurrency(prices);
    return (
        <Stack
            gap="sm"
            aria-busy={isPlaceholderData || undefined}
            className={isPlaceholderData ? 'settling' : undefined}
        >
            <Group justify="space-between">
                <Title order={2} size="h3">
                    {monthName(month)}
                </Title>
                <Group gap="xs">
                    <Button
                        variant="default"
                        size="sm"
                        disabled={month <= monthOf(dateInDays(0))}
                        onClick={() => setMonth(monthsLater(month, -1))}
                    >
                        {t('prices.earlier')}
                    </Button>
                    <Button variant="default" size="sm" onClick={() => setMonth(monthsLater(month, 1))}>
                        {t('prices.later')}
                    </Button>
                </Group>
            </Group>
            {isPending && <Loading rows={1} height={380} />}
            {error && <Failed error={error} retry={() => refetch()} />}
            {data && !error && <Month month={monthOf(data.items[0]?.date ?? month)} days={data.items} query={query} />}
            {data && !error && prices.length === 0 && <Text role="status">{t('prices.noneInMonth')}</Text>}
            <Text size="sm" c="dimmed">
                {count('prices.counted', query.adults)} {currency && t('prices.rounded', { currency })}
            </Text>
        </Stack>
    );
}

function Month({ month, days, query }: { month: string; days: CheapestDate[]; query: SearchQuery }) {
    const isCheapest = cheapestAmong(pricesOf(days));
    const currency = commonCurrency(pricesOf(days));
    return (
        <table className="calendar">
            <caption className="visually-hidden">{t('prices.month', { month: monthName(month) })}</caption>
            <thead>
                <tr>
                    {weekdays().map((name) => (
                        <th key={name} scope="col">
                            {name}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {weeksOf(days).map((week) => (
                    <tr key={week.find((it) => it)?.date}>
                        {week.map((it, at) => (
                            <td key={it?.date ?? at}>
                                {it && (
                                    <Day
                                        it={it}
                                        query={query}
                                        isCheapest={isCheapest(it.price)}
                                        isRounded={currency !== undefined}
                                    />
                                )}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

const pricesOf = (days: CheapestDate[]) => days.flatMap((it) => (it.price ? [it.price] : []));

type DayProps = { it: CheapestDate; query: SearchQuery; isCheapest: boolean; isRounded: boolean };

function Day({ it, query, isCheapest, isRounded }: DayProps) {
    return (
        <DayPrice
            name={longDay(it.date)}
            shown={String(Number(it.date.slice(8)))}
            price={it.price}
            priceText={it.price && isRounded ? roughly(it.price) : undefined}
            search={onDay(query, it.date)}
            isChosen={it.date === query.date}
            cheapest={isCheapest ? t('prices.cheapest') : undefined}
        />
    );
}
