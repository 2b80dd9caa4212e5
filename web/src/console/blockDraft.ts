import type { BlockRequest } from '../api/types';

export type BlockDraft = {
    seats: number;
    numbers: string;
    reason: string;
    /** Nothing is for nobody. */
    code: string;
};

export const NEW_BLOCK: BlockDraft = { seats: 1, numbers: '', reason: '', code: '' };

/** By number where the cabin has a map, else so many. */
export function requestOf(draft: BlockDraft, cabin: BlockRequest['cabin'], isMapped: boolean): BlockRequest {
    const code = draft.code.trim();
    const seatNumbers = draft.numbers
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
    return {
        cabin,
        reason: draft.reason.trim(),
        ...(isMapped ? { seatNumbers } : { seats: draft.seats }),
        ...(code ? { code } : {}),
    };
}
