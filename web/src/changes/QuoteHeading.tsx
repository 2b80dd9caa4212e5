import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocus } from '../shared/useFocus';

/** The answer to a question starts here, so the keyboard does too. */
export function QuoteHeading({ children }: { children: ReactNode }) {
    const ref = useFocus<HTMLHeadingElement>();
    return (
        <Title order={2} ref={ref} tabIndex={-1} className="focusable-title">
            {children}
        </Title>
    );
}
