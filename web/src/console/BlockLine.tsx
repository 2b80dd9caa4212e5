import { Button, Group, Stack, Text } from '@mantine/core';
import { unblockSeats } from '../api/console';
import type { SeatBlock } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { count, t } from '../text/catalogue';
import { useVersioned, type Versioned } from './useVersioned';

export function BlockLine({ block, ...versioned }: Versioned & { block: SeatBlock }) {
    const removing = useVersioned(versioned, (etag, _: null) =>
        unblockSeats(versioned.flight.flightId, block.blockId, etag),
    );
    return (
        <Stack gap="xs">
            <Group justify="space-between" wrap="nowrap">
                <div>
                    <Text size="sm" fw={600}>
                        {count('blocks.seats', block.seats)}{' '}
                        {block.seatNumbers.length > 0 && <span translate="no">{block.seatNumbers.join(', ')}</span>}
                    </Text>
                    {block.code && (
                        <Text size="sm" className="breakable">
                            {t('blocks.kept', { code: block.code, left: block.seatsLeft, seats: block.seats })}
                        </Text>
                    )}
                    <Text size="sm" c="dimmed" translate="no" className="breakable">
                        {block.reason}
                    </Text>
                </div>
                <Button
                    size="sm"
                    variant="default"
                    className="fixed"
                    loading={removing.isPending}
                    onClick={() => removing.start(null)}
                >
                    {t('blocks.remove')}
                </Button>
            </Group>
            {removing.error && <Refusal error={removing.error} />}
        </Stack>
    );
}
