import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { ScheduleChange } from '../api/types';
import { LegLine } from '../shared/LegLine';
import { t } from '../text/catalogue';
import { longDay } from '../text/format';

/** The flight as it was agreed, and as it is to go now where that is another way. */
export function BeforeAndAfter({ change }: { change: ScheduleChange }) {
    const after = change.kind === 'OVERSOLD' ? undefined : change.new;
    return (
        <SimpleGrid cols={{ base: 1, sm: after ? 2 : 1 }}>
            <Flight title={t('change.old')} leg={change.old} />
            {after && <Flight title={t('change.new')} leg={after} />}
        </SimpleGrid>
    );
}

function Flight({ title, leg }: { title: string; leg: ScheduleChange['old'] }) {
    return (
        <Stack gap={4}>
            <Text size="sm" fw={600}>
                {title}
            </Text>
            <Text size="sm">{longDay(leg.departure)}</Text>
            <LegLine leg={leg} />
        </Stack>
    );
}
