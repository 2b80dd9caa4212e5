import { beforeEach, expect, test, vi } from 'vitest';
import { reloadWhenReplaced } from './replaced';

beforeEach(() => sessionStorage.clear());

test('a part that is gone reloads the page once, and then says so', () => {
    const reload = vi.fn();
    reloadWhenReplaced(reload);
    const first = new Event('vite:preloadError', { cancelable: true });
    window.dispatchEvent(first);
    const second = new Event('vite:preloadError', { cancelable: true });
    window.dispatchEvent(second);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(first.defaultPrevented).toBe(true);
    expect(second.defaultPrevented).toBe(false);
});
