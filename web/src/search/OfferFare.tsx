import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Segment } from '../api/types';
import { useSeatsLeft } from '../live/seats';
import { count, t } from '../text/catalogue';
import { money } from '../text/format';
import { fareName } from './fares';
import { type FareChoice, faresOf, type Party, travellers } from './query';

const FEW_SEATS = 9;

type Props = {
    party: Party;
    segments: Segment[];
    seatsLeft: number;
    choice: FareChoice;
    choose: (choice: FareChoice) => ReactNode;
};

/** What a fare costs the party, and the way to take it as long as it can be had. */
export function OfferFare({ party, segments, seatsLeft: answered, choice, choose }: Props) {
    const name = fareName(choice.fareCode);
    const seatsLeft = useSeatsLeft(faresOf(segments, choice), answered);
    const isGone = seatsLeft < party.adults + party.children;
    return (
        <div className="offer-price">
            <div>
                <Text fz="xl" fw={700}>
                    {money(choice.price)}
                </Text>
                <Text size="sm" c="dimmed">
                    {t('offer.forParty', { fare: name, party: count('search.party', travellers(party)) })}
                </Text>
                {isGone ? (
                    <Badge color="gray" variant="light" tt="none" mt={4} className="status">
                        {t('offer.gone')}
                    </Badge>
                ) : seatsLeft <= FEW_SEATS ? (
                    <Badge color="orange" variant="light" tt="none" mt={4} className="few">
                        {count('offer.seatsLeft', seatsLeft)}
                    </Badge>
                ) : null}
            </div>
            {!isGone && choose(choice)}
        </div>
    );
}
