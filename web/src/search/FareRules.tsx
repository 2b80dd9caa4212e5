import type { FareConditions } from '../api/types';
import { CheckIcon, CrossIcon } from '../shared/icons';
import { count, t } from '../text/catalogue';
import { money } from '../text/format';

/** What a fare allows, a sentence for each; the sign before it says yes or no without its colour. */
export function FareRules({ conditions }: { conditions: FareConditions }) {
    const { refundPercent, changeFee, bags } = conditions;
    const isFree = !changeFee || Number(changeFee.amount) === 0;
    return (
        <ul className="fare-rules">
            <Rule allowed={refundPercent > 0} text={refundText(refundPercent)} />
            <Rule allowed text={isFree ? t('fare.freeChange') : t('fare.change', { fee: money(changeFee) })} />
            <Rule allowed={bags > 0} text={bags > 0 ? count('fare.bags', bags) : t('fare.noBags')} />
        </ul>
    );
}

function refundText(percent: number): string {
    if (percent === 0) return t('fare.noRefund');
    return percent === 100 ? t('fare.fullRefund') : t('fare.refund', { percent });
}

function Rule({ allowed, text }: { allowed: boolean; text: string }) {
    return (
        <li>
            {allowed ? <CheckIcon size={14} /> : <CrossIcon size={14} />}
            <span>{text}</span>
        </li>
    );
}
