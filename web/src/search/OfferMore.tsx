import { Button, Collapse, Divider, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Offer } from '../api/types';
import { RouteMap } from '../map/RouteMap';
import { count, t } from '../text/catalogue';
import { FareRules } from './FareRules';
import { fareName } from './fares';
import { OfferFare } from './OfferFare';
import type { FareChoice, Party } from './query';

type OtherFare = Offer['otherFares'][number];
type Props = { offer: Offer; others: OtherFare[]; party: Party; choose: (choice: FareChoice) => ReactNode };

/** What else there is to see of an itinerary: the fares it can be had in, and where it goes. */
export function OfferMore({ offer, others, party, choose }: Props) {
    const segments = offer.legs.flatMap((leg) => leg.segments);
    const [shown, setShown] = useState<'fares' | 'route'>();
    const toggle = (which: 'fares' | 'route') => () => setShown(shown === which ? undefined : which);
    return (
        <>
            <Group gap="xs" mt="xs" ml={-8}>
                {others.length > 0 && (
                    <Button
                        variant="subtle"
                        size="sm"
                        px="xs"
                        aria-expanded={shown === 'fares'}
                        onClick={toggle('fares')}
                    >
                        {shown === 'fares' ? t('offer.fewerFares') : count('offer.otherFares', others.length)}
                    </Button>
                )}
                <Button variant="subtle" size="sm" px="xs" aria-expanded={shown === 'route'} onClick={toggle('route')}>
                    {t(shown === 'route' ? 'map.hide' : 'map.show')}
                </Button>
            </Group>
            <Collapse expanded={shown === 'fares'}>
                <Stack gap="sm" pt="sm">
                    <Divider />
                    {others.map((fare) => (
                        <div className="offer" key={fare.offerId}>
                            <div>
                                <Text fw={600}>{fareName(fare.fareCode)}</Text>
                                <FareRules conditions={fare.conditions} />
                            </div>
                            <OfferFare
                                party={party}
                                segments={segments}
                                seatsLeft={fare.seatsLeft}
                                choice={{ ...fare, isCheapest: false }}
                                choose={choose}
                            />
                        </div>
                    ))}
                </Stack>
            </Collapse>
            {shown === 'route' && (
                <Stack gap="sm" pt="sm">
                    <Divider />
                    <RouteMap legs={segments} />
                </Stack>
            )}
        </>
    );
}
