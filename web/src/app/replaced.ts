const RELOADED = 'skyledger.reloaded';
const A_MINUTE = 60_000;

/** A page that was opened before the application was replaced cannot fetch its other parts: it begins anew, once. */
export function reloadWhenReplaced(reload = () => window.location.reload()): void {
    window.addEventListener('vite:preloadError', (event) => {
        const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
        if (Date.now() - last > A_MINUTE) {
            event.preventDefault();
            sessionStorage.setItem(RELOADED, String(Date.now()));
            reload();
        }
    });
}
