/** Every currency that this browser knows by name, the ones at hand first. */
export const CURRENCIES = [...new Set(['EUR', 'USD', 'GBP', ...Intl.supportedValuesOf('currency')])];

/** How many digits a currency has after its point. */
export function digitsOf(currency: string): number {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** What an amount of a currency looks like. */
export function formOf(currency: string): string {
    const digits = digitsOf(currency);
    return digits === 0 ? '\\d{1,9}' : `\\d{1,9}(\\.\\d{1,${digits}})?`;
}
