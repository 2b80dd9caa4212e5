import '@fontsource-variable/inter';
import './app/mantine.css';
import './app/app.css';
import './app/fields.css';
import './app/booking.css';
import './app/watching.css';
import './map/map.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './app/queries';
import { reloadWhenReplaced } from './app/replaced';
import { router } from './app/router';
import { theme, variables } from './app/theme';
import { restoreSession } from './session/session';
import { learn } from './text/catalogue';

reloadWhenReplaced();
restoreSession();

const root = document.getElementById('root');
if (root) {
    learn().then((spoken) => {
        document.documentElement.lang = spoken;
        createRoot(root).render(
            <StrictMode>
                <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme="light">
                    <QueryClientProvider client={queries}>
                        <RouterProvider router={router} />
                    </QueryClientProvider>
                </MantineProvider>
            </StrictMode>,
        );
    });
}
