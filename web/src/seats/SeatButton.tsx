import type { KeyboardEvent } from 'react';
import type { MapSeat } from '../api/types';
import { type Key, t } from '../text/catalogue';
import { SeatSign, type Sign } from './SeatSign';
import { type Direction, directionOf } from './seatGrid';

type Props = {
    seat: MapSeat;
    number: number;
    wasOurs: boolean;
    isFocused: boolean;
    onFocus: () => void;
    onMove: (direction: Direction) => void;
    onTake: () => void;
};

/** One seat. What cannot be had is said and stays in the keyboard's way, so that the rows keep their shape. */
export function SeatButton({ seat, number, wasOurs, isFocused, onFocus, onMove, onTake }: Props) {
    const sign = signOf(seat, number, wasOurs);
    const canBeHad = sign !== 'taken' && sign !== 'blocked';

    function move(event: KeyboardEvent) {
        const direction = directionOf(event.key);
        if (direction) {
            event.preventDefault();
            onMove(direction);
        }
    }

    return (
        <button
            type="button"
            className="seat-button"
            data-seat={seat.seat}
            tabIndex={isFocused ? 0 : -1}
            aria-pressed={sign === 'mine'}
            aria-disabled={!canBeHad}
            aria-label={t('seats.label', {
                seat: seat.seat,
                position: t(`seatPosition.${seat.position}` as Key),
                state: sign === 'mine' ? t('seats.mineOf', { number }) : t(`seats.${sign}` as Key),
            })}
            onFocus={onFocus}
            onKeyDown={move}
            onClick={() => canBeHad && onTake()}
        >
            <SeatSign sign={sign} text={number > 0 ? String(number) : ''} />
        </button>
    );
}

function signOf(seat: MapSeat, number: number, wasOurs: boolean): Sign {
    if (number > 0) return 'mine';
    if (wasOurs) return 'was';
    switch (seat.state) {
        case 'FREE':
            return 'free';
        case 'TAKEN':
            return 'taken';
        case 'BLOCKED':
            return 'blocked';
    }
}
