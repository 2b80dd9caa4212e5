import { Stack, Text } from '@mantine/core';
import type { ExchangeQuote } from '../api/types';
import { Sum } from '../shared/Sum';
import { t } from '../text/catalogue';
import { money } from '../text/format';

/** Where what is due comes from: each price before and now, the fee, the sum. */
export function ExchangeSums({ quote }: { quote: ExchangeQuote }) {
    const isExcused = quote.lines.some(({ rule }) => rule);
    const back = Number(quote.refund.amount) > 0;
    return (
        <Stack gap={4} className="total-line">
            {quote.lines.map((line) => (
                <Stack gap={4} key={line.itemId}>
                    <Sum text={t('exchange.before')} amount={money(line.before)} />
                    <Sum text={t('exchange.price')} amount={money(line.price)} />
                </Stack>
            ))}
            <Sum text={t('exchange.difference')} amount={money(quote.difference)} />
            <Sum text={t('exchange.fee')} amount={money(quote.fee)} />
            {isExcused && (
                <Text size="sm" c="dimmed">
                    {t('exchange.noFee')}
                </Text>
            )}
            <Sum
                text={t(back ? 'exchange.comesBack' : 'exchange.due')}
                amount={money(back ? quote.refund : quote.due)}
                strong
            />
        </Stack>
    );
}
