import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { seatBlocks } from '../api/console';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { BlockForm } from './BlockForm';
import { BlockLine } from './BlockLine';
import type { AdministeredCabin } from './stock';
import type { Versioned } from './useVersioned';

/** Seats that the airline keeps, each with its reason. */
export function SeatBlocks({ cabin, ...versioned }: Versioned & { cabin: AdministeredCabin }) {
    const { flightId } = versioned.flight;
    const { data, error, refetch } = useQuery({
        queryKey: ['seat-blocks', flightId],
        queryFn: () => seatBlocks(flightId),
    });
    if (error) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    if (!data) {
        return <Loading rows={1} height={80} />;
    }
    const blocks = data.items.filter((block) => block.cabin === cabin.cabin);
    return (
        <Stack gap="md">
            {blocks.length === 0 ? (
                <Text size="sm" c="dimmed">
                    {t('blocks.none')}
                </Text>
            ) : (
                <Stack component="ul" className="plain-list" gap="sm">
                    {blocks.map((block) => (
                        <li key={block.blockId}>
                            <BlockLine block={block} {...versioned} />
                        </li>
                    ))}
                </Stack>
            )}
            <BlockForm cabin={cabin} {...versioned} />
        </Stack>
    );
}
