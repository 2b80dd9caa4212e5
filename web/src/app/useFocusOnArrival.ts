import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After another page has come, the keyboard goes on from its beginning, unless the page took it somewhere itself; so it
 * does where what it was on is gone.
 */
export function useFocusOnArrival(contentId: string): void {
    const router = useRouter();
    useEffect(
        () =>
            router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
                const content = document.getElementById(contentId);
                const isLost = pathChanged
                    ? !content?.contains(document.activeElement)
                    : document.activeElement === document.body;
                if (fromLocation && isLost) {
                    content?.focus({ preventScroll: true });
                }
            }),
        [router, contentId],
    );
}
