import { Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { secondsUntil } from '../shared/clock';
import { ClockIcon } from '../shared/icons';
import { t } from '../text/catalogue';
import { clock } from '../text/format';

const HURRY = 120;

/** How long the seats are still ours. Counts by the server's clock and says so once when it is over. */
export function Countdown({ from, until, onEnd }: { from: string; until: string; onEnd: () => void }) {
    const [left, setLeft] = useState(() => secondsUntil(until));
    const end = useRef(onEnd);
    end.current = onEnd;
    useEffect(() => {
        setLeft(secondsUntil(until));
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
    const whole = Math.max(1, (Date.parse(until) - Date.parse(from)) / 1000);
    const hurry = left <= HURRY;
    return (
        <Stack gap={6} className="countdown">
            <Group justify="space-between" wrap="nowrap">
                <Group gap="xs" wrap="nowrap">
                    <ClockIcon />
                    <Text size="sm">{t('pay.timeLeft')}</Text>
                </Group>
                <Text fw={700} role="timer" c={hurry ? 'red.9' : undefined} className="digits">
                    {clock(left)}
                </Text>
            </Group>
            <Progress
                value={Math.min(100, (left / whole) * 100)}
                color={hurry ? 'red' : 'sky'}
                size="sm"
                aria-label={t('pay.timeLeft')}
            />
        </Stack>
    );
}
