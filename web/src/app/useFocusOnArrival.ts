import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After another page has come, the keyboard goes on from its beginning, unless the page took it somewhere itself. */
export function useFocusOnArrival(contentId: string): void {
    const router = useRouter();
    useEffect(
        () =>
            router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
                const content = document.getElementById(contentId);
                if (fromLocation && pathChanged && !content?.contains(document.activeElement)) {
                    content?.focus({ preventScroll: true });
                }
            }),
        [router, contentId],
    );
}
