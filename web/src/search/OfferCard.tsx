import { Badge, Button, Collapse, Divider, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Money, Offer } from '../api/types';
import { useAirlineName } from '../places/places';
import { Data } from '../shared/Data';
import { ButtonLink } from '../shared/links';
import { count, maybe, t } from '../text/catalogue';
import { money } from '../text/format';
import { OfferLeg } from './OfferLeg';
import { choiceOf, type Party, travellers } from './query';

const FEW_SEATS = 9;

/** One itinerary at its cheapest fare, with its other fares one click away. */
export function OfferCard({ offer, party }: { offer: Offer; party: Party }) {
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
                    {offered && <ConditionsLine conditions={offered.conditions} />}
                    {offer.why && (
                        <Text size="sm" c="dimmed">
                            <Data>{offer.why}</Data>
                        </Text>
                    )}
                </Stack>
                <Fare offer={offer} party={party} price={offer.price} seatsLeft={seatsLeft} />
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
                                    <Fare
                                        offer={offer}
                                        party={party}
                                        price={fare.price}
                                        fareCode={fare.fareCode}
                                        seatsLeft={fare.seatsLeft}
                                    />
                                </div>
                            ))}
                        </Stack>
                    </Collapse>
                </>
            )}
        </Paper>
    );
}

export function fareName(code: string): string {
    return maybe(`fare.${code}`) ?? t('fare.named', { code });
}

type OtherFare = Offer['otherFares'][number];

function Conditions({ fareCode, conditions }: Pick<OtherFare, 'fareCode' | 'conditions'>) {
    return (
        <div>
            <Text fw={600}>{fareName(fareCode)}</Text>
            <ConditionsLine conditions={conditions} />
        </div>
    );
}

function ConditionsLine({ conditions }: Pick<OtherFare, 'conditions'>) {
    return (
        <Text size="sm" c="dimmed">
            {conditions?.refundPercent != null && t('fare.refund', { percent: conditions.refundPercent })}{' '}
            {conditions?.changeFee && t('fare.change', { fee: money(conditions.changeFee) })}{' '}
            {conditions?.bags != null && count('fare.bags', conditions.bags)}
        </Text>
    );
}

type FareProps = { offer: Offer; party: Party; price: Money; fareCode?: string; seatsLeft: number };

function Fare({ offer, party, price, fareCode, seatsLeft }: FareProps) {
    const name = fareName(fareCode ?? offer.legs[0]?.segments[0]?.fareCode ?? '');
    return (
        <div className="offer-price">
            <div>
                <Text fz="xl" fw={700}>
                    {money(price)}
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
            <Group>
                <ButtonLink to="/checkout/new" search={choiceOf(offer, fareCode, price, party)}>
                    {t('offer.choose')}
                </ButtonLink>
            </Group>
        </div>
    );
}
