import type { ScheduleChange } from '../api/types';

/** What may be answered to a change: what matters little can only be accepted. */
export function choicesOf({
    kind,
    significant,
    alternatives,
}: Pick<ScheduleChange, 'kind' | 'significant' | 'alternatives'>) {
    return {
        ACCEPT: kind !== 'CANCELLED' && kind !== 'OVERSOLD',
        ALTERNATIVE: significant && alternatives.length > 0,
        REFUND: significant,
    };
}
