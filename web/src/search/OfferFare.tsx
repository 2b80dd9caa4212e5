import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { count, t } from '../text/catalogue';
import { money } from '../text/format';
import { fareName } from './fares';
import { type FareChoice, type Party, travellers } from './query';

const FEW_SEATS = 9;

type Props = { party: Party; seatsLeft: number; choice: FareChoice; choose: (choice: FareChoice) => ReactNode };

/** What a fare costs the party, and the way to take it. */
export function OfferFare({ party, seatsLeft, choice, choose }: Props) {
    const name = fareName(choice.fareCode);
    return (
        <div className="offer-price">
            <div>
                <Text fz="xl" fw={700}>
                    {money(choice.price)}
                </Text>
                <Text size="sm" c="dimmed">
                    {t('offer.forParty', { fare: name, party: count('search.party', travellers(party)) })}
                </Text>
                {seatsLeft <= FEW_SEATS && (
                    <Badge color="orange" variant="light" tt="none" mt={4} className="few">
                        {count('offer.seatsLeft', seatsLeft)}
                    </Badge>
                )}
            </div>
            {choose(choice)}
        </div>
    );
}
