import type { CabinMap, MapSeat } from '../api/types';

/** A place in the drawing: a seat, an aisle, or nothing where the layout has a seat that this row lacks. */
export type Cell = { kind: 'seat'; seat: MapSeat } | { kind: 'aisle'; at: number } | { kind: 'gap'; letter: string };

/** A row as its layout draws it, such as `ABC DEF`. */
export function cellsOf(map: CabinMap, row: CabinMap['rows'][number]): Cell[] {
    return [...map.layout].map((letter, at): Cell => {
        if (letter === ' ') return { kind: 'aisle', at };
        const seat = row.seats.find((candidate) => candidate.seat === `${row.row}${letter}`);
        return seat ? { kind: 'seat', seat } : { kind: 'gap', letter };
    });
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const KEYS: Record<string, Direction> = {
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
    Home: 'first',
    End: 'last',
};

export function directionOf(key: string): Direction | undefined {
    return KEYS[key];
}

/** The seat that an arrow leads to; across the aisle, and in the same column as far as the rows have it. */
export function seatTowards(map: CabinMap, from: string, direction: Direction): string {
    const rows = map.rows.map(({ seats }) => seats.map(({ seat }) => seat));
    const at = rows.findIndex((row) => row.includes(from));
    const row = rows[at];
    if (!row) return from;
    const column = row.indexOf(from);
    switch (direction) {
        case 'left':
            return row[column - 1] ?? from;
        case 'right':
            return row[column + 1] ?? from;
        case 'first':
            return row[0] ?? from;
        case 'last':
            return row.at(-1) ?? from;
        case 'up':
            return sameColumn(rows.slice(0, at).reverse(), from);
        case 'down':
            return sameColumn(rows.slice(at + 1), from);
    }
}

function sameColumn(rows: string[][], from: string): string {
    return rows.flat().find((seat) => seat.at(-1) === from.at(-1)) ?? from;
}
