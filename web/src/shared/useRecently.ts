import { useEffect, useState } from 'react';

const A_WHILE = 30_000;

/** True for a while after this appeared, if it appeared because of a change. */
export function useRecently(changed: boolean): boolean {
    const [recently, setRecently] = useState(changed);
    useEffect(() => {
        setRecently(changed);
        const timer = setTimeout(() => setRecently(false), A_WHILE);
        return () => clearTimeout(timer);
    }, [changed]);
    return recently;
}
