import { Group, Text } from '@mantine/core';
import type { Booking, Money } from '../api/types';
import { t } from '../text/catalogue';
import { money } from '../text/format';

/** What vouchers take off, as far as the prices of the flights and the total say so. */
export function DiscountLine({ booking }: { booking: Booking }) {
    const discount = discountOf(booking);
    if (!discount) {
        return null;
    }
    return (
        <Group justify="space-between" wrap="nowrap">
            <Text>{t('voucher.discount')}</Text>
            <Text fw={600}>{t('voucher.off', { amount: money(discount) })}</Text>
        </Group>
    );
}

/** Amounts are digits, not floats: they are counted in the currency's smallest unit. */
export function discountOf({ items, total }: Pick<Booking, 'items' | 'total'>): Money | undefined {
    if (!total) return undefined;
    const digits = total.amount.split('.')[1]?.length ?? 0;
    const minor = (amount: string) => Math.round(Number(amount) * 10 ** digits);
    const counted = items.filter(({ status }) => status !== 'EXCHANGED');
    const prices = counted.reduce((sum, { price }) => sum + (price ? minor(price.amount) : 0), 0);
    const off = prices - minor(total.amount);
    return off > 0 ? { amount: (off / 10 ** digits).toFixed(digits), currency: total.currency } : undefined;
}
