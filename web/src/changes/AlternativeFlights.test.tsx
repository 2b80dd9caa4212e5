import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { AlternativeFlight } from '../api/types';
import { show } from '../testing/page';
import { AlternativeFlights } from './AlternativeFlights';

const way = {
    ...{ origin: 'LIS', destination: 'JFK' },
    ...{ departure: '2097-10-02T10:30:00+01:00', arrival: '2097-10-02T13:45:00-04:00' },
};
const cabin = (name: AlternativeFlight['cabin'], fareCode: string): AlternativeFlight => ({
    ...{ offerId: `f1-${name}`, flightId: 'f1', flightNumber: 'TP204' },
    ...{ way, cabin: name, fareCode },
});

afterEach(cleanup);

test('other cabins of the same flight are told from each other', async () => {
    const onTake = vi.fn();
    const alternatives = [cabin('BUSINESS', 'FLEX'), cabin('PREMIUM', 'LIGHT')];
    show(<AlternativeFlights alternatives={alternatives} isPending={false} onTake={onTake} />);
    const premium = (await screen.findByText('Premium economy · Light')).closest('li') as HTMLElement;
    expect(screen.getByText('Business · Flex')).toBeTruthy();
    fireEvent.click(within(premium).getByRole('button'));
    expect(onTake).toHaveBeenCalledWith('f1-PREMIUM');
});
