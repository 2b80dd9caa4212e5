import { useEffect, useRef, useState } from 'react';
import { count } from '../text/catalogue';

/** Says aloud that a list has grown by itself; a page more that was asked for is not news. */
export function Arrivals({ items, pages }: { items: number; pages: number }) {
    const before = useRef({ items, pages });
    const [arrived, setArrived] = useState(0);
    useEffect(() => {
        const more = pages === before.current.pages ? items - before.current.items : 0;
        if (more !== 0) {
            setArrived(Math.max(0, more));
        }
        before.current = { items, pages };
    }, [items, pages]);
    return (
        <span role="status" className="visually-hidden">
            {arrived > 0 && count('list.arrived', arrived)}
        </span>
    );
}
