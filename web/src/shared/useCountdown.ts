import { useEffect, useRef, useState } from 'react';
import { secondsUntil } from './clock';

/** The seconds that are left, counted by the server's clock; calls once when there are none. */
export function useCountdown(until: string, onEnd?: () => void): number {
    const [left, setLeft] = useState(() => secondsUntil(until));
    const end = useRef(onEnd);
    end.current = onEnd;
    useEffect(() => {
        setLeft(secondsUntil(until));
        const timer = setInterval(() => {
            const seconds = secondsUntil(until);
            setLeft(seconds);
            if (seconds === 0) {
                clearInterval(timer);
                end.current?.();
            }
        }, 1000);
        return () => clearInterval(timer);
    }, [until]);
    return left;
}
