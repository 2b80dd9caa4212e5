import { Button, Text } from '@mantine/core';
import { Problem } from '../api/problem';
import type { Alternative } from '../api/types';
import { whyRefused } from '../bookings/reasons';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { Alternatives } from './Alternatives';
import type { Choice } from './choice';
import { OfferOver } from './OfferOver';
import { PriceChanged } from './PriceChanged';
import { SearchLike } from './SearchAgain';

type Props = {
    error: Error;
    choice: Choice;
    /** Whoever asked wants it all the same, as it is now. */
    onAccept: (choice: Choice) => void;
    onChosen: () => void;
    onWithoutVoucher: () => void;
};

/** Why the seats could not be held, and what to do now. */
export function HoldRefused({ error, choice, onAccept, onChosen, onWithoutVoucher }: Props) {
    const problem = Problem.of(error);
    const { code, details } = problem;
    if (code === 'price-changed' && details.current) {
        return <PriceChanged choice={choice} offered={details.offered} current={details.current} onAccept={onAccept} />;
    }
    if (choice.offer && isAboutOffer(problem)) {
        return <OfferOver choice={choice} onAccept={onAccept} />;
    }
    const why = whyRefused(problem);
    const people = fieldProblems(error).passengers;
    const alternatives = (details.alternatives ?? []).filter(isFlight);
    return (
        <Refusal error={error}>
            {why && <Text size="sm">{why}</Text>}
            {people && <Text size="sm">{people}</Text>}
            {alternatives.length > 0 && (
                <Alternatives
                    choice={choice}
                    full={details.flightId ?? ''}
                    alternatives={alternatives}
                    onChosen={onChosen}
                />
            )}
            {code === 'voucher-unusable' && (
                <Button size="sm" variant="default" onClick={onWithoutVoucher}>
                    {t('book.withoutVoucher')}
                </Button>
            )}
            {isAboutFlights(problem) && <SearchLike choice={choice} />}
        </Refusal>
    );
}

/** It is too old, was cut short on its way here, or counts other people. */
function isAboutOffer({ code, details }: Problem): boolean {
    const fields = details.errors?.map(({ field }) => field) ?? [];
    return code === 'offer-expired' || fields.includes('offerId') || fields.includes('passengers');
}

/** Typing something else would not help: these flights cannot be had. */
function isAboutFlights({ code, status }: Problem): boolean {
    return status === 404 || (status === 409 && code !== 'voucher-unusable' && code !== 'request-in-progress');
}

function isFlight(alternative: Alternative | string): alternative is Alternative {
    return typeof alternative !== 'string';
}
