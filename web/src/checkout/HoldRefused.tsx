import { Problem } from '../api/problem';
import type { Alternative } from '../api/types';
import { ButtonLink } from '../shared/links';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { Alternatives } from './Alternatives';
import type { Choice } from './choice';
import { PriceChanged } from './PriceChanged';

type Props = { error: Error; choice: Choice; onAccept: () => void };

/** Why the seats could not be held, and what to do now. */
export function HoldRefused({ error, choice, onAccept }: Props) {
    const { code, details } = Problem.of(error);
    if (code === 'price-changed' && details.current) {
        return <PriceChanged choice={choice} current={details.current} onAccept={onAccept} />;
    }
    const alternatives = (details.alternatives ?? []).filter(isFlight);
    return (
        <Refusal error={error}>
            {alternatives.length > 0 && (
                <Alternatives
                    choice={choice}
                    full={details.flightId ?? ''}
                    alternatives={alternatives}
                    onChosen={onAccept}
                />
            )}
            {(code === 'seats-unavailable' || code === 'offer-expired') && (
                <ButtonLink to="/" variant="default" size="sm">
                    {t('pay.searchAgain')}
                </ButtonLink>
            )}
        </Refusal>
    );
}

function isFlight(alternative: Alternative | string): alternative is Alternative {
    return typeof alternative !== 'string';
}
