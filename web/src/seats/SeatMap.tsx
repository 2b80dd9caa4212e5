import { VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CabinMap } from '../api/types';
import type { Traveller } from '../bookings/people';
import { t } from '../text/catalogue';
import { SeatRow } from './SeatRow';
import { type Direction, seatTowards } from './seatGrid';
import type { Seating } from './wishes';

type Props = { map: CabinMap; people: Traveller[]; now: Seating; seating: Seating; onTake: (seat: string) => void };

/** The cabin from the front to the back. One stop for the tab key; the arrows go from seat to seat. */
export function SeatMap({ map, people, now, seating, onTake }: Props) {
    const cabin = useRef<HTMLFieldSetElement>(null);
    const [focused, setFocused] = useState(() => Object.values(seating)[0] ?? map.rows[0]?.seats[0]?.seat ?? '');

    function move(direction: Direction) {
        const next = seatTowards(map, focused, direction);
        setFocused(next);
        cabin.current?.querySelector<HTMLElement>(`[data-seat="${next}"]`)?.focus();
    }

    return (
        <fieldset className="seat-map" ref={cabin}>
            <VisuallyHidden component="legend">{t('seats.map')}</VisuallyHidden>
            <div className="seat-row seat-letters" aria-hidden>
                {[...map.layout].map((letter, at) => (
                    <span key={letter === ' ' ? `aisle-${at}` : letter} translate="no">
                        {letter.trim()}
                    </span>
                ))}
            </div>
            {map.rows.map((row) => (
                <SeatRow
                    key={row.row}
                    map={map}
                    row={row}
                    people={people}
                    now={now}
                    seating={seating}
                    focused={focused}
                    onFocus={setFocused}
                    onMove={move}
                    onTake={onTake}
                />
            ))}
        </fieldset>
    );
}
