import type { Problem } from '../api/problem';
import type { Booking, TimelineEntry } from '../api/types';
import { count, maybe, t } from '../text/catalogue';

type Reason = { code: string; detail?: string | null; available?: number | null };

/** Why a booking came to nothing, as exactly as it is known. */
export function whyNot({ code, detail, available }: Reason): string | undefined {
    if (/^(domestic|international|other)-/.test(code)) {
        return t('reason.schedule-change');
    }
    const exact = detail ? maybe(code === 'voucher-unusable' ? `voucher.${detail}` : `reason.${detail}`) : undefined;
    const words = exact ?? maybe(`reason.${code}`);
    return words && code === 'seats-unavailable' && available
        ? `${words} ${count('reason.seatsLeft', available)}`
        : words;
}

/** Why something is refused, where the problem says more than its code does. */
export function whyRefused({ code, details: { reason, available } }: Problem): string | undefined {
    if (reason && reason !== code) {
        return maybe(`reason.${reason}`);
    }
    return code === 'seats-unavailable' && available ? count('reason.seatsLeft', available) : undefined;
}

/** What whoever booked does about it: they search again, and who travels is filled in. */
export function whatNext({ status, reason }: Pick<Booking, 'status' | 'reason'>): string | undefined {
    const words = status === 'REJECTED' && reason ? maybe(`next.${reason.code}`) : undefined;
    return words && `${words} ${t('next.kept')}`;
}

/** What a step of a booking says of itself beyond its name: why it was refused, or came to nothing. */
export function whyOf({ code, details }: Pick<TimelineEntry, 'code' | 'details'>): string | undefined {
    const reason = text(details.reason);
    switch (code) {
        case 'booking-rejected':
            return reason ? whyNot({ code: reason, detail: text(details.detail) }) : undefined;
        case 'request-refused':
            return maybe(`problem.${text(details.code)}`);
        default:
            return reason ? whyNot({ code: reason }) : undefined;
    }
}

/** What a step is called: what was refused by what was asked for. */
export function stepName({ code, details }: Pick<TimelineEntry, 'code' | 'details'>): string | undefined {
    const refused = code === 'request-refused' ? maybe(`refused.${text(details.asked)}`) : undefined;
    return refused ?? maybe(`timeline.${code}`);
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' ? value : undefined;
}
