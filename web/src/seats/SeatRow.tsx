import type { CabinMap } from '../api/types';
import type { Traveller } from '../bookings/people';
import { SeatButton } from './SeatButton';
import { type Cell, cellsOf, type Direction } from './seatGrid';
import type { Seating } from './wishes';

type Props = {
    map: CabinMap;
    row: CabinMap['rows'][number];
    people: Traveller[];
    now: Seating;
    seating: Seating;
    focused: string;
    onFocus: (seat: string) => void;
    onMove: (direction: Direction) => void;
    onTake: (seat: string) => void;
};

export function SeatRow({ map, row, ...rest }: Props) {
    return (
        <div className="seat-row">
            {cellsOf(map, row).map((cell) => (
                <Place key={keyOf(cell)} cell={cell} row={row.row} {...rest} />
            ))}
        </div>
    );
}

type PlaceProps = Omit<Props, 'map' | 'row'> & { cell: Cell; row: number };

function Place({ cell, row, people, now, seating, focused, onFocus, onMove, onTake }: PlaceProps) {
    if (cell.kind === 'aisle') {
        return (
            <span className="aisle" translate="no" aria-hidden>
                {row}
            </span>
        );
    }
    if (cell.kind === 'gap') {
        return <span />;
    }
    const { seat } = cell.seat;
    return (
        <SeatButton
            seat={cell.seat}
            number={people.findIndex(({ passengerId }) => seating[passengerId] === seat) + 1}
            wasOurs={Object.values(now).includes(seat)}
            isFocused={focused === seat}
            onFocus={() => onFocus(seat)}
            onMove={onMove}
            onTake={() => onTake(seat)}
        />
    );
}

function keyOf(cell: Cell): string {
    switch (cell.kind) {
        case 'aisle':
            return `aisle-${cell.at}`;
        case 'gap':
            return cell.letter;
        case 'seat':
            return cell.seat.seat;
    }
}
