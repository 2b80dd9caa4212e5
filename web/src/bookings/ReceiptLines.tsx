import { Group, Stack, Text } from '@mantine/core';
import type { Receipt } from '../api/types';
import { fareName } from '../search/fares';
import { Data } from '../shared/Data';
import { ArrowIcon } from '../shared/icons';
import { count, t } from '../text/catalogue';
import { longDay, money } from '../text/format';

type Line = Receipt['lines'][number];

export function ReceiptLines({ lines }: { lines: Line[] }) {
    return (
        <ul className="plain-list items">
            {lines.map((line) => (
                <li key={`${line.flightNumber} ${line.departure} ${line.places} ${line.amount.amount}`}>
                    <Group justify="space-between" wrap="nowrap" align="flex-start">
                        <Stack gap={2}>
                            <LineTitle line={line} />
                            {line.about === 'FLIGHT' && (
                                <Text size="sm" c="dimmed">
                                    {count('receipt.places', line.places)}
                                </Text>
                            )}
                        </Stack>
                        <Text className="nowrap">{money(line.amount)}</Text>
                    </Group>
                </li>
            ))}
        </ul>
    );
}

function LineTitle({ line }: { line: Line }) {
    if (line.about === 'VOUCHERS') {
        return <Text>{t('receipt.vouchers')}</Text>;
    }
    if (!line.flightNumber || !line.departure) {
        return <Text>{t('receipt.other')}</Text>;
    }
    return (
        <>
            <Text component="div" className="route-line">
                <Data>{line.flightNumber}</Data>
                <Data>{line.origin}</Data>
                <ArrowIcon size={16} />
                <Data>{line.destination}</Data>
            </Text>
            <Text size="sm" c="dimmed">
                {t('receipt.flight', { date: longDay(line.departure), fare: fareName(line.fareCode ?? '') })}
            </Text>
        </>
    );
}
