import { Button } from '@mantine/core';
import { Question } from '../shared/Question';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { type Choice, chosenTotal, withoutOffer } from './choice';
import { SearchLike } from './SearchAgain';

type Props = { choice: Choice; onAccept: (choice: Choice) => void };

/** The offer holds no more: the same flights may still be had at its price, and only with a yes. */
export function OfferOver({ choice, onAccept }: Props) {
    const total = chosenTotal(choice);
    const price = total ? money(total) : '';
    return (
        <Question text={t(total ? 'book.offerOver' : 'problem.offer-expired', { price })}>
            {total && (
                <Button size="sm" onClick={() => onAccept(withoutOffer(choice, total))}>
                    {t('book.holdAt', { price })}
                </Button>
            )}
            <SearchLike choice={choice} />
        </Question>
    );
}
