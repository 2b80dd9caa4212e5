import type { ReactNode } from 'react';

/** What came from outside and is shown as it is: names, codes, addresses. */
export function Data({ children }: { children: ReactNode }) {
    return <span translate="no">{children}</span>;
}
