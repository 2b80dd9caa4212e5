import { Button, Stack, Text } from '@mantine/core';
import type { AlternativeFlight } from '../api/types';
import { Data } from '../shared/Data';
import { LegLine } from '../shared/LegLine';
import { t } from '../text/catalogue';
import { longDay } from '../text/format';

type Props = { alternatives: AlternativeFlight[]; isPending: boolean; onTake: (offerId: string) => void };

/** Other flights that may be taken for nothing more. */
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
                    </Stack>
                    <Button size="sm" disabled={isPending} onClick={() => onTake(flight.offerId)}>
                        {t('change.take')}
                    </Button>
                </li>
            ))}
        </Stack>
    );
}
