import { createContext, useContext } from 'react';
import type { Booking } from '../api/types';

/** What the API shows in place of names and contacts to whoever only looks after the house. */
const MASK = '•••';

/** How a booking is looked at: by who may act on it, without names by who may not, or as it once was. */
export type Looking = 'acting' | 'masked' | 'past';

export const LookingAt = createContext<Looking>('acting');

/** Whether what is shown may be changed here. */
export const useMayAct = () => useContext(LookingAt) === 'acting';

/** Whether what is shown is over, so that nothing of today belongs to it. */
export const useIsPast = () => useContext(LookingAt) === 'past';

export function lookingAt({ contact }: Pick<Booking, 'contact'>): Looking {
    return contact.email === MASK ? 'masked' : 'acting';
}
