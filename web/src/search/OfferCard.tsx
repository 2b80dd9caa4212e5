import { Badge, Button, Collapse, Divider, Paper, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Offer } from '../api/types';
import { useAirlineName } from '../places/places';
import { Data } from '../shared/Data';
import { count, t } from '../text/catalogue';
import { money } from '../text/format';
import { FareRules } from './FareRules';
import { fareName } from './fares';
import { OfferLeg } from './OfferLeg';
import { type FareChoice, type Party, travellers } from './query';

const FEW_SEATS = 9;

type Props = { offer: Offer; party: Party; choose: (choice: FareChoice) => ReactNode };

/** One itinerary at its cheapest fare, with its other fares one click away. */
export function OfferCard({ offer, party, choose }: Props) {
    const [open, setOpen] = useState(false);
    const first = offer.legs[0]?.segments[0];
    const others = offer.otherFares.filter((fare) => fare.offerId !== offer.offerId);
    const offered = offer.otherFares.find((fare) => fare.offerId === offer.offerId);
    const seatsLeft = offered?.seatsLeft ?? first?.seatsLeft ?? 0;
    const airline = useAirlineName(first?.airline ?? '');
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
                            numbers: offer.legs
                                .flatMap((leg) => leg.segments)
                                .map((segment) => segment.flightNumber)
                                .join(', '),
                        })}
                    </Text>
                    {offered && <FareRules conditions={offered.conditions} />}
                    {offer.why && (
                        <Text size="sm" c="dimmed">
                            <Data>{offer.why}</Data>
                        </Text>
                    )}
                </Stack>
                <Fare
                    party={party}
                    seatsLeft={seatsLeft}
                    choice={{ offerId: offer.offerId, fareCode: first.fareCode, price: offer.price }}
                    choose={choose}
                />
            </div>
            {others.length > 0 && (
                <>
                    <Button
                        mt="xs"
                        variant="subtle"
                        size="sm"
                        px="xs"
                        ml={-8}
                        aria-expanded={open}
                        onClick={() => setOpen(!open)}
                    >
                        {open ? t('offer.fewerFares') : count('offer.otherFares', others.length)}
                    </Button>
                    <Collapse expanded={open}>
                        <Stack gap="sm" pt="sm">
                            <Divider />
                            {others.map((fare) => (
                                <div className="offer" key={fare.offerId}>
                                    <Conditions fareCode={fare.fareCode} conditions={fare.conditions} />
                                    <Fare party={party} seatsLeft={fare.seatsLeft} choice={fare} choose={choose} />
                                </div>
                            ))}
                        </Stack>
                    </Collapse>
                </>
            )}
        </Paper>
    );
}

type OtherFare = Offer['otherFares'][number];

function Conditions({ fareCode, conditions }: Pick<OtherFare, 'fareCode' | 'conditions'>) {
    return (
        <div>
            <Text fw={600}>{fareName(fareCode)}</Text>
            <FareRules conditions={conditions} />
        </div>
    );
}

type FareProps = { party: Party; seatsLeft: number; choice: FareChoice; choose: Props['choose'] };

function Fare({ party, seatsLeft, choice, choose }: FareProps) {
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
