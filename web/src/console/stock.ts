import type { AdministeredFlight } from '../api/types';

export type AdministeredCabin = AdministeredFlight['cabins'][number];

/** The seats of a whole flight: how many it has, has sold, and holds for somebody. */
export function seatsOf({ cabins }: AdministeredFlight) {
    const sum = (part: (cabin: AdministeredCabin) => number) => cabins.reduce((all, cabin) => all + part(cabin), 0);
    return {
        capacity: sum(({ capacity }) => capacity),
        sold: sum(({ sold }) => sold),
        held: sum(({ held }) => held),
    };
}

/** What may still be sold, blocked seats and authorised overbooking counted. */
export function leftIn({ capacity, overbooking, sold, held, blocked }: AdministeredCabin): number {
    return Math.max(0, capacity + overbooking - sold - held - blocked);
}

export type MapDraft = { firstRow: number; lastRow: number; layout: string; missing: string[] };

/** How many seats a map draws. */
export function seatsIn({ firstRow, lastRow, layout, missing }: MapDraft): number {
    const rows = Math.max(0, lastRow - firstRow + 1);
    return Math.max(0, rows * layout.replace(/ /g, '').length - missing.length);
}

/** The seats that a map leaves out, as far as it still has their rows. */
export function missingIn(missing: string[], firstRow: number, lastRow: number): string[] {
    return missing.filter((seat) => {
        const row = Number.parseInt(seat, 10);
        return row >= firstRow && row <= lastRow;
    });
}
