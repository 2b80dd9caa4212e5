import { Container } from '@mantine/core';
import { AnchorLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { BookingDetails } from './BookingDetails';
import type { Done } from './done';
import { useBooking } from './useBooking';
import { useDone } from './useDone';

export function BookingPage({ bookingId, done }: { bookingId: string; done: Done | undefined }) {
    const said = useDone(bookingId, done);
    const { data, error, refetch } = useBooking(bookingId, said.done !== undefined);
    usePageTitle(data ? t('booking.title', { locator: data.locator }) : t('nav.bookings'));
    return (
        <Container size="lg" py="lg">
            <AnchorLink to="/my/bookings" size="sm" className="back">
                {t('booking.back')}
            </AnchorLink>
            {data ? (
                <BookingDetails booking={data} said={said} />
            ) : error ? (
                <Failed whole error={error} retry={() => refetch()} />
            ) : (
                <Loading title={t('nav.bookings')} rows={2} height={220} />
            )}
        </Container>
    );
}
