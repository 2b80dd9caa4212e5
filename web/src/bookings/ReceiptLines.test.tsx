import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ReceiptLines } from './ReceiptLines';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

afterEach(cleanup);

test('what vouchers took off is a line of its own, and no places', () => {
    const lines = [
        { about: 'FLIGHT', flightNumber: 'TP811', departure: '2098-06-01T10:00:00+01:00', places: 2 },
        { about: 'VOUCHERS', places: 0 },
    ] as const;
    const amounts = [euros('66.66'), euros('-20.00')] as const;
    render(
        <MantineProvider>
            <ReceiptLines lines={lines.map((line, at) => ({ ...line, amount: amounts[at] ?? euros('0.00') }))} />
        </MantineProvider>,
    );
    expect(screen.getByText('Vouchers')).toBeTruthy();
    expect(screen.getByText('2 places')).toBeTruthy();
    expect(screen.queryByText('0 places')).toBeNull();
    expect(screen.getByText(/20\.00/)).toBeTruthy();
});
