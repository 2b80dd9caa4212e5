import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Offer } from '../api/types';
import { useAirlineNames } from '../places/places';
import { Data } from '../shared/Data';
import { t } from '../text/catalogue';
import { FareRules } from './FareRules';
import { OfferFare } from './OfferFare';
import { OfferLeg } from './OfferLeg';
import { OfferMore } from './OfferMore';
import type { FareChoice, Party } from './query';

type Props = { offer: Offer; party: Party; choose: (choice: FareChoice) => ReactNode };

/** One itinerary at its cheapest fare, with its other fares and its route one click away. */
export function OfferCard({ offer, party, choose }: Props) {
    const segments = offer.legs.flatMap((leg) => leg.segments);
    const [first] = segments;
    const others = offer.otherFares.filter((fare) => fare.offerId !== offer.offerId);
    const offered = offer.otherFares.find((fare) => fare.offerId === offer.offerId);
    const seatsLeft = offered?.seatsLeft ?? first?.seatsLeft ?? 0;
    const airline = useAirlineNames(segments.map((segment) => segment.airline));
    if (!first) {
        return null;
    }
    return (
        <Paper withBorder component="li" p={{ base: 'md', sm: 'lg' }} data-testid="offer">
            <div className="offer">
                <Stack gap="sm">
                    {offer.legs.map((leg) => (
                        <OfferLeg key={leg.departure} leg={leg} dated={offer.legs.length > 1} />
                    ))}
                    <Text size="sm" c="dimmed">
                        {t('offer.flight', {
                            airline,
                            numbers: segments.map((segment) => segment.flightNumber).join(', '),
                        })}
                    </Text>
                    {offered && <FareRules conditions={offered.conditions} />}
                    {offer.why && (
                        <Text size="sm" c="dimmed" lang="en">
                            <Data>{offer.why}</Data>
                        </Text>
                    )}
                </Stack>
                <OfferFare
                    party={party}
                    segments={segments}
                    seatsLeft={seatsLeft}
                    choice={{
                        offerId: offer.offerId,
                        fareCode: first.fareCode,
                        price: offer.price,
                        isCheapest: true,
                    }}
                    choose={choose}
                />
            </div>
            <OfferMore offer={offer} others={others} party={party} choose={choose} />
        </Paper>
    );
}
