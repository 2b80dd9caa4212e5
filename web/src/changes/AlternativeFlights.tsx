import { Button, Stack, Text } from '@mantine/core';
import type { AlternativeFlight } from '../api/types';
import { fareName } from '../search/fares';
import { Data } from '../shared/Data';
import { LegLine } from '../shared/LegLine';
import { type Key, t } from '../text/catalogue';
import { longDay } from '../text/format';

type Props = { alternatives: AlternativeFlight[]; isPending: boolean; onTake: (offerId: string) => void };

/** Other flights, and other cabins of the same, that may be taken for nothing more. */
export function AlternativeFlights({ alternatives, isPending, onTake }: Props) {
    return (
        <Stack component="ul" className="plain-list" gap="sm">
            {alternatives.map((flight) => (
                <li key={flight.offerId} className="alternative">
                    <Stack gap={4}>
                        <Text size="sm">
                            <Data>{flight.flightNumber}</Data> {longDay(flight.way.departure)}
                        </Text>
                        <LegLine leg={flight.way} />
                        <Text size="sm">
                            {t('change.seat', {
                                cabin: t(`cabin.${flight.cabin}` as Key),
                                fare: fareName(flight.fareCode),
                            })}
                        </Text>
                    </Stack>
                    <Button size="sm" disabled={isPending} onClick={() => onTake(flight.offerId)}>
                        {t('change.take')}
                    </Button>
                </li>
            ))}
        </Stack>
    );
}
