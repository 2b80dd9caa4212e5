import { Group, Stack } from '@mantine/core';
import type { NearestDate } from '../api/types';
import { PlaneIcon } from '../shared/icons';
import { AnchorLink, ButtonLink } from '../shared/links';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { day, money } from '../text/format';
import { dayOf, filtersIn, onDayOf, type SearchQuery, withoutFilters } from './query';

/** Nothing on that day, or nothing that passes the filters, and which days have something: first for the first leg. */
export function NoFlights({ query, nearest }: { query: SearchQuery; nearest: NearestDate[] }) {
    const isFiltered = filtersIn(query) > 0;
    const leg = nearest[0]?.leg ?? 1;
    const otherwise = isFiltered ? 'results.fewerFilters' : 'results.noneAtAll';
    return (
        <Empty
            icon={<PlaneIcon size={28} />}
            title={t(isFiltered ? 'results.noneFiltered' : 'results.none', { date: day(dayOf(query, leg)) })}
            text={t(nearest.length > 0 ? 'results.nearest' : otherwise)}
        >
            <Stack align="center">
                {nearest.length > 0 && (
                    <Group justify="center" component="ul" className="plain-list">
                        {nearest
                            .filter((near) => near.leg === leg)
                            .map(({ date, price }) => (
                                <li key={date}>
                                    <AnchorLink to="/search" search={onDayOf(query, leg, date)} className="pill">
                                        {t('results.nearestDay', { date: day(date), price: money(price) })}
                                    </AnchorLink>
                                </li>
                            ))}
                    </Group>
                )}
                {isFiltered && (
                    <ButtonLink to="/search" search={withoutFilters(query)} variant="default" resetScroll={false}>
                        {t('filter.clear')}
                    </ButtonLink>
                )}
            </Stack>
        </Empty>
    );
}
