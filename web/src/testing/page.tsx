import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { queries } from '../app/queries';

/** Shows a page or a part of one under its providers; its links lead to addresses where nothing is. */
export function show(content: ReactNode) {
    queries.clear();
    const routeTree = createRootRoute({ component: () => content, notFoundComponent: () => null });
    const router = createRouter({ routeTree, history: createMemoryHistory() });
    render(
        <MantineProvider>
            <QueryClientProvider client={queries}>
                <RouterProvider router={router as never} />
            </QueryClientProvider>
        </MantineProvider>,
    );
    return router;
}
