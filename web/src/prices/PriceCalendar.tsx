import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lowestOf } from '../alerts/target';
import type { SearchQuery } from '../search/query';
import { AnchorLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { longDay, money } from '../text/format';
import { type CheapestDate, cheapestDates } from './calls';
import { monthName, monthOf, monthsLater, weekdays, weeksOf } from './month';

/** A month at a glance: every day with what the party would pay at least, as a table. */
export function PriceCalendar({ query }: { query: SearchQuery }) {
    const [month, setMonth] = useState(monthOf(query.date));
    const { data, error, isPending, refetch } = useQuery({
        queryKey: ['cheapest-dates', query.origin, query.destination, query.cabin, query.adults, month],
        queryFn: () => cheapestDates(query, month, query.adults),
    });
    return (
        <Stack gap="sm">
            <Group justify="space-between">
                <Title order={2} size="h3">
                    {monthName(month)}
                </Title>
                <Group gap="xs">
                    <Button variant="default" size="sm" onClick={() => setMonth(monthsLater(month, -1))}>
                        {t('prices.earlier')}
                    </Button>
                    <Button variant="default" size="sm" onClick={() => setMonth(monthsLater(month, 1))}>
                        {t('prices.later')}
                    </Button>
                </Group>
            </Group>
            {isPending && <Loading rows={1} height={260} />}
            {error && <Failed error={error} retry={() => refetch()} />}
            {data && <Month month={month} days={data.items} query={query} />}
        </Stack>
    );
}

function Month({ month, days, query }: { month: string; days: CheapestDate[]; query: SearchQuery }) {
    const lowest = lowestOf(days.flatMap((it) => (it.price ? [it.price] : [])));
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
                                {it && <Day it={it} query={query} cheapest={it.price?.amount === lowest?.amount} />}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

function Day({ it, query, cheapest }: { it: CheapestDate; query: SearchQuery; cheapest: boolean }) {
    const number = String(Number(it.date.slice(8)));
    if (!it.price) {
        return (
            <div className="calendar-day">
                <Text size="sm" c="dimmed">
                    {number}
                </Text>
                <span className="visually-hidden">{t('prices.noPrice')}</span>
            </div>
        );
    }
    return (
        <AnchorLink
            to="/search"
            search={{ ...query, date: it.date }}
            className={cheapest ? 'calendar-day calendar-cheapest' : 'calendar-day'}
            aria-label={`${longDay(it.date)}, ${money(it.price)}${cheapest ? `, ${t('prices.cheapest')}` : ''}`}
            aria-current={it.date === query.date ? 'date' : undefined}
        >
            <Text size="sm">{number}</Text>
            <Text size="xs" fw={600}>
                {money(it.price)}
            </Text>
        </AnchorLink>
    );
}
