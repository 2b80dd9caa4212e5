import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocus } from './useFocus';

/** The heading of a page, or of what a page has become; `fresh` says that an action has just led to it. */
export function PageTitle({ fresh = false, children }: { fresh?: boolean; children: ReactNode }) {
    const ref = useFocus<HTMLHeadingElement>(fresh);
    return (
        <Title order={1} ref={ref} tabIndex={-1} className="focusable-title">
            {children}
        </Title>
    );
}
