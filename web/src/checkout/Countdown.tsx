import { Group, Progress, Stack, Text } from '@mantine/core';
import { ClockIcon } from '../shared/icons';
import { useCountdown } from '../shared/useCountdown';
import { t } from '../text/catalogue';
import { clock } from '../text/format';

const HURRY = 120;

/** How long the seats are still ours; said aloud once, when little of it is left. */
export function Countdown({ from, until }: { from: string; until: string }) {
    const left = useCountdown(until);
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
            <span role="status" className="visually-hidden">
                {hurry && left > 0 && t('pay.hurry')}
            </span>
        </Stack>
    );
}
