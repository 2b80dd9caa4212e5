import { Button, Checkbox, Chip, Group, NativeSelect, Paper } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Facets } from '../api/types';
import { useAirlineName } from '../places/places';
import { type Key, t } from '../text/catalogue';
import { PriceFilter } from './PriceFilter';
import { type Filters, filtersIn, type SearchQuery, withoutFilters } from './query';

const WINDOWS: Record<string, [string, string]> = {
    NIGHT: ['00:00', '05:59'],
    MORNING: ['06:00', '11:59'],
    AFTERNOON: ['12:00', '17:59'],
    EVENING: ['18:00', '23:59'],
};

type Props = { query: SearchQuery; facets: Facets; currency: string | undefined };

/**
 * What narrows the results, each value with the number of flights that have it. The address keeps what is chosen; on a
 * telephone it is one click away, for the flights come first.
 */
export function FilterBar({ query, facets, currency }: Props) {
    const navigate = useNavigate();
    const [open, setOpen] = useState(false);
    const search = (next: SearchQuery) => navigate({ to: '/search', search: next, replace: true, resetScroll: false });
    const section = useRef<HTMLDivElement>(null);
    const narrow = (filters: Filters) => search({ ...query, ...filters });
    const chosen = query.airlines?.split(',') ?? [];
    const window = Object.keys(WINDOWS).find((name) => WINDOWS[name]?.[0] === query.departAfter);
    const active = filtersIn(query);

    /** The button goes with the last filter; the keyboard stays here. */
    function clear() {
        section.current?.focus();
        search(withoutFilters(query));
    }

    return (
        <Paper
            ref={section}
            tabIndex={-1}
            withBorder
            p="md"
            component="section"
            aria-label={t('filter.title')}
            className="focusable-title"
        >
            <Button
                hiddenFrom="sm"
                variant="default"
                size="sm"
                fullWidth
                aria-expanded={open}
                onClick={() => setOpen(!open)}
            >
                {active > 0 ? t('filter.counted', { name: t('filter.title'), n: active }) : t('filter.title')}
            </Button>
            <Group gap="xl" align="flex-start" className={open ? 'filters' : 'filters filters-closed'}>
                <NativeSelect
                    label={t('filter.stops')}
                    value={String(query.maxStops ?? 2)}
                    data={[2, 1, 0].map((stops) => ({
                        value: String(stops),
                        label: t('filter.counted', {
                            name: t(`filter.stops.${stops}` as Key),
                            n: countUpTo(facets.stops, stops),
                        }),
                    }))}
                    onChange={(event) => narrow({ maxStops: Number(event.currentTarget.value) })}
                />
                <PriceFilter
                    key={query.maxPrice}
                    price={query.maxPrice}
                    currency={currency}
                    onChange={(maxPrice) => narrow({ maxPrice })}
                />
                <Chip.Group
                    value={window ?? 'ANY'}
                    onChange={(name) => {
                        const [departAfter, departBefore] = WINDOWS[String(name)] ?? [];
                        narrow({ departAfter, departBefore });
                    }}
                >
                    <Group component="fieldset" gap="xs" className="plain-fieldset">
                        <legend>{t('filter.departure')}</legend>
                        <Chip value="ANY">{t('filter.any')}</Chip>
                        {Object.keys(WINDOWS).map((name) => (
                            <Chip key={name} value={name}>
                                {t('filter.counted', {
                                    name: t(`window.${name}` as Key),
                                    n: countOf(facets.departureWindows, name),
                                })}
                            </Chip>
                        ))}
                    </Group>
                </Chip.Group>
                <Checkbox.Group
                    size="md"
                    label={t('filter.airlines')}
                    value={chosen}
                    onChange={(airlines) => narrow({ airlines: airlines.join(',') || undefined })}
                >
                    <Group gap="md" mt={4}>
                        {facets.airlines.map(({ value, count }) => (
                            <Airline key={value} code={value} n={count} />
                        ))}
                    </Group>
                </Checkbox.Group>
                {active > 0 && (
                    <Button variant="subtle" size="sm" onClick={clear}>
                        {t('filter.clear')}
                    </Button>
                )}
            </Group>
        </Paper>
    );
}

function Airline({ code, n }: { code: string; n: number }) {
    const name = useAirlineName(code);
    return <Checkbox size="sm" value={code} label={t('filter.counted', { name, n })} />;
}

const countOf = (counts: Facets['airlines'], value: string) => counts.find((it) => it.value === value)?.count ?? 0;

const countUpTo = (counts: Facets['stops'], most: number) =>
    counts.reduce((sum, { value, count }) => sum + (Number(value) <= most ? count : 0), 0);
