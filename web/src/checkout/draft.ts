import type { Contact, Me, PassengerRequest, PassengerType } from '../api/types';
import type { Party } from '../search/query';
import type { Policy } from './PolicyField';

export type PassengerDraft = { givenName: string; familyName: string; type: PassengerType; dateOfBirth: string };
export type Draft = {
    passengers: PassengerDraft[];
    contact: { email: string; phone: string };
    vouchers?: string;
    policy?: Policy;
};

const STORED = 'skyledger.travellers';
const USUAL: Policy = 'OFFER_ALTERNATIVE';

function types(party: Party): PassengerType[] {
    return [
        ...Array<PassengerType>(party.adults).fill('ADULT'),
        ...Array<PassengerType>(party.children).fill('CHILD'),
        ...Array<PassengerType>(party.infants).fill('INFANT'),
    ];
}

/** The form as the traveller left it, for this tab, whatever happened in between; else what the account knows. */
export function draftFor(party: Party, me: Me): Draft {
    const left = stored();
    const spare = [...(left?.passengers ?? [])];
    const passengers = types(party).map((type) => {
        const index = spare.findIndex((passenger) => passenger.type === type);
        return index < 0 ? blank(type) : (spare.splice(index, 1)[0] ?? blank(type));
    });
    const first = passengers[0];
    if (first && !first.givenName && !first.familyName) {
        const [givenName = '', ...rest] = (me.displayName ?? '').trim().split(/\s+/);
        passengers[0] = { ...first, givenName, familyName: rest.join(' ') };
    }
    const contact = left?.contact ?? { email: me.email ?? '', phone: '' };
    return { passengers, contact, vouchers: left?.vouchers ?? '', policy: left?.policy };
}

function blank(type: PassengerType): PassengerDraft {
    return { givenName: '', familyName: '', type, dateOfBirth: '' };
}

export function keepDraft(draft: Draft): void {
    sessionStorage.setItem(STORED, JSON.stringify(draft));
}

export function forgetDraft(): void {
    sessionStorage.removeItem(STORED);
}

function stored(): Draft | undefined {
    const text = sessionStorage.getItem(STORED);
    return text === null ? undefined : JSON.parse(text);
}

export function passengerRequests(draft: Draft): PassengerRequest[] {
    return draft.passengers.map(({ givenName, familyName, type, dateOfBirth }) => ({
        givenName: givenName.trim(),
        familyName: familyName.trim(),
        type,
        ...(type === 'ADULT' ? {} : { dateOfBirth }),
    }));
}

/** The codes as they were typed, one or several. */
export function voucherCodes({ vouchers = '' }: Draft): string[] {
    return vouchers.split(/[\s,;]+/).filter((code) => code !== '');
}

/** There is nothing to choose where one flight is all. */
export function policyOf({ policy = USUAL }: Draft, severalFlights: boolean): Policy {
    return severalFlights ? policy : USUAL;
}

export function contactRequest({ email, phone }: Draft['contact']): Contact {
    return { email: email.trim(), ...(phone.trim() ? { phone: phone.trim() } : {}) };
}
