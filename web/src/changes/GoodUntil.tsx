import { Text } from '@mantine/core';
import { useCountdown } from '../shared/useCountdown';
import { t } from '../text/catalogue';
import { clock } from '../text/format';

/** Until when an offer to decide about is good, counted down, and said when it is over. */
export function GoodUntil({ until, onEnd }: { until: string; onEnd: () => void }) {
    const left = useCountdown(until, onEnd);
    return left > 0 ? (
        <Text size="sm" c="dimmed" role="timer" className="digits">
            {t('quote.goodFor', { time: clock(left) })}
        </Text>
    ) : (
        <Text size="sm" role="status">
            {t('quote.over')}
        </Text>
    );
}
