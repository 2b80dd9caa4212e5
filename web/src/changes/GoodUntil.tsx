import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { secondsUntil } from '../shared/clock';
import { t } from '../text/catalogue';
import { clock } from '../text/format';

/** Until when an offer to decide about is good, counted down, and said when it is over. */
export function GoodUntil({ until, onEnd }: { until: string; onEnd: () => void }) {
    const [left, setLeft] = useState(() => secondsUntil(until));
    const end = useRef(onEnd);
    end.current = onEnd;
    useEffect(() => {
        const timer = setInterval(() => {
            const seconds = secondsUntil(until);
            setLeft(seconds);
            if (seconds === 0) {
                clearInterval(timer);
                end.current();
            }
        }, 1000);
        return () => clearInterval(timer);
    }, [until]);
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
