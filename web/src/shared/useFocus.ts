import { useEffect, useRef } from 'react';

/** Takes the keyboard and the screen reader to what has just appeared in answer to them. */
export function useFocus<E extends HTMLElement>(isWanted = true) {
    const ref = useRef<E>(null);
    useEffect(() => {
        if (isWanted) {
            ref.current?.focus();
        }
    }, [isWanted]);
    return ref;
}
