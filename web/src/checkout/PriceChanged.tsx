import { Button } from '@mantine/core';
import type { Money } from '../api/types';
import { Question } from '../shared/Question';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { type Choice, chosenTotal, withoutOffer } from './choice';
import { SearchLike } from './SearchAgain';

type Props = { choice: Choice; offered: Money | undefined; current: Money; onAccept: (choice: Choice) => void };

/** The price moved between the results and the booking: says both, and holds the seats only with a yes. */
export function PriceChanged({ choice, offered = chosenTotal(choice), current, onAccept }: Props) {
    return (
        <Question text={t('book.priceChanged', { offered: offered ? money(offered) : '', current: money(current) })}>
            <Button size="sm" onClick={() => onAccept(withoutOffer(choice, current))}>
                {t('book.acceptPrice', { current: money(current) })}
            </Button>
            <SearchLike choice={choice} />
        </Question>
    );
}
