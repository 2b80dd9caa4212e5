import { Group, Text } from '@mantine/core';
import type { Money } from '../api/types';
import { type Party, travellers } from '../search/query';
import { count, t } from '../text/catalogue';
import { money } from '../text/format';

export function TotalLine({ total, party }: { total: Money | null | undefined; party?: Party }) {
    if (!total) {
        return null;
    }
    return (
        <Group justify="space-between" className="total-line" wrap="nowrap">
            <div>
                <Text fw={600}>{t('book.total')}</Text>
                {party && (
                    <Text size="sm" c="dimmed">
                        {count('search.party', travellers(party))}
                    </Text>
                )}
            </div>
            <Text fz="xl" fw={700}>
                {money(total)}
            </Text>
        </Group>
    );
}
