import { Text } from '@mantine/core';
import type { Money } from '../api/types';
import type { SearchQuery } from '../search/query';
import { AnchorLink } from '../shared/links';
import { t } from '../text/catalogue';
import { money } from '../text/format';

type Props = {
    /** The day or days in full, for whoever hears it. */
    name: string;
    /** What stands above the price; nothing where a table's headings say it. */
    shown?: string;
    price: Money | null | undefined;
    /** The price as there is room for it; in full unless it is said. */
    priceText?: string;
    search: SearchQuery;
    isChosen: boolean;
    /** What to add where no price is lower. */
    cheapest: string | undefined;
};

/** A day, or a pair of them, with its price, which leads to its flights. */
export function DayPrice({ name, shown, price, priceText, search, isChosen, cheapest }: Props) {
    if (!price) {
        return (
            <div className="calendar-day">
                {shown && (
                    <Text size="sm" c="dimmed">
                        {shown}
                    </Text>
                )}
                <Text size="xs" c="dimmed" aria-hidden>
                    {NONE}
                </Text>
                <span className="visually-hidden">{t('prices.noPrice')}</span>
            </div>
        );
    }
    return (
        <AnchorLink
            to="/search"
            search={search}
            resetScroll={false}
            className={cheapest ? 'calendar-day calendar-cheapest' : 'calendar-day'}
            aria-label={[name, money(price), cheapest].filter(Boolean).join(', ')}
            aria-current={isChosen ? 'date' : undefined}
        >
            {shown && <Text size="sm">{shown}</Text>}
            <Text size="xs" fw={600} className="day-price">
                {priceText ?? money(price)}
            </Text>
        </AnchorLink>
    );
}

const NONE = '–';
