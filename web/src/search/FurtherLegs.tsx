import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { PlaceField } from '../places/PlaceField';
import { dateInDays } from '../shared/clock';
import { t } from '../text/catalogue';
import { MOST_LEGS, type WantedLeg } from './query';

/** A change is told as what becomes of the legs as they are then, for a place may be found after more was typed. */
type Props = { legs: WantedLeg[]; showing: boolean; onChange: (change: (legs: WantedLeg[]) => WantedLeg[]) => void };

/** What a leg lacks before it can be searched. */
export function missingIn({ origin, destination }: WantedLeg): { origin?: string; destination?: string } {
    return {
        origin: origin ? undefined : t('search.chooseOrigin'),
        destination: !destination
            ? t('search.chooseDestination')
            : destination === origin
              ? t('search.sameplace')
              : undefined,
    };
}

/** The flights after the first, each with its places and its day. */
export function FurtherLegs({ legs, showing, onChange }: Props) {
    const last = legs.at(-1);
    const change = (index: number, part: Partial<WantedLeg>) =>
        onChange((now) => now.map((leg, at) => (at === index ? { ...leg, ...part } : leg)));
    return (
        <Stack mt="md" gap="md">
            {legs.map((leg, index) => {
                const number = index + 2;
                const missing = showing ? missingIn(leg) : {};
                return (
                    <fieldset key={index} className="plain-fieldset">
                        <legend>{t('search.leg', { n: number })}</legend>
                        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
                            <PlaceField
                                label={t('search.from')}
                                placeholder={t('search.placeholder')}
                                value={leg.origin}
                                error={missing.origin}
                                onChange={(origin) => change(index, { origin })}
                            />
                            <PlaceField
                                label={t('search.to')}
                                placeholder={t('search.placeholder')}
                                value={leg.destination}
                                error={missing.destination}
                                onChange={(destination) => change(index, { destination })}
                            />
                            <TextInput
                                type="date"
                                label={t('search.date')}
                                value={leg.date}
                                min={legs[index - 1]?.date ?? dateInDays(0)}
                                required
                                withAsterisk={false}
                                onChange={(event) => change(index, { date: event.currentTarget.value })}
                            />
                            {legs.length > 1 && (
                                <Button
                                    className="beside-field start"
                                    variant="subtle"
                                    onClick={() => onChange((now) => now.filter((_, at) => at !== index))}
                                >
                                    {t('search.removeLeg', { n: number })}
                                </Button>
                            )}
                        </SimpleGrid>
                    </fieldset>
                );
            })}
            {legs.length < MOST_LEGS - 1 && (
                <Button
                    variant="default"
                    className="start"
                    onClick={() =>
                        onChange((now) => [
                            ...now,
                            { origin: last?.destination ?? '', destination: '', date: last?.date ?? '' },
                        ])
                    }
                >
                    {t('search.addLeg')}
                </Button>
            )}
        </Stack>
    );
}
