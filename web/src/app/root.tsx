import { createRootRoute } from '@tanstack/react-router';
import { Layout } from './Layout';
import { Broken, NotFound } from './Lost';

/** What every route hangs from. */
export const root = createRootRoute({
    component: Layout,
    notFoundComponent: NotFound,
    errorComponent: Broken,
});
