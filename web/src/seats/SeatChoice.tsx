import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { CabinMap } from '../api/types';
import type { Traveller } from '../bookings/people';
import { SeatLegend } from './SeatLegend';
import { SeatMap } from './SeatMap';
import { WhoSits } from './WhoSits';
import { picksOf, type Seating, seatedAt } from './wishes';

type Props = {
    people: Traveller[];
    map: CabinMap;
    now: Seating;
    picked: Seating;
    onPick: (picked: Seating) => void;
};

/** First who, then where. What was picked stays when those who sit as before are seated elsewhere meanwhile. */
export function SeatChoice({ people, map, now, picked, onPick }: Props) {
    const [active, setActive] = useState(people[0]?.passengerId ?? '');
    const wanted = { ...now, ...picked };

    function take(seat: string) {
        const next = seatedAt(wanted, active, seat);
        onPick(picksOf(now, next));
        const unmoved = people.find(({ passengerId }) => next[passengerId] === now[passengerId]);
        setActive(unmoved?.passengerId ?? active);
    }

    return (
        <Stack gap="lg">
            <WhoSits people={people} seating={wanted} active={active} onActive={setActive} />
            <SeatLegend />
            <SeatMap map={map} people={people} now={now} seating={wanted} onTake={take} />
        </Stack>
    );
}
