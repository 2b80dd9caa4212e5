import { Group } from '@mantine/core';
import type { NearestDate } from '../api/types';
import { PlaneIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { day, money } from '../text/format';
import { onDay, type SearchQuery } from './query';

/** Nothing on that day, and which days have something. */
export function NoFlights({ query, nearest }: { query: SearchQuery; nearest: NearestDate[] }) {
    return (
        <Empty
            icon={<PlaneIcon size={28} />}
            title={t('results.none', { date: day(query.date) })}
            text={nearest.length > 0 ? t('results.nearest') : t('results.noneAtAll')}
        >
            <Group justify="center" component="ul" className="plain-list">
                {nearest.map(({ date, price }) => (
                    <li key={date}>
                        <AnchorLink to="/search" search={onDay(query, date)} className="pill">
                            {t('results.nearestDay', { date: day(date), price: money(price) })}
                        </AnchorLink>
                    </li>
                ))}
            </Group>
        </Empty>
    );
}
