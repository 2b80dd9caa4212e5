import { Container, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Booking } from '../api/types';
import { AnchorLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { useBooking } from './useBooking';

type Props = { bookingId: string; title: string; children: (booking: Booking) => ReactNode };

/** A page that does one thing with one booking, and leads back to it. */
export function BookingFrame({ bookingId, title, children }: Props) {
    const { data, error, refetch } = useBooking(bookingId);
    usePageTitle(title);
    return (
        <Container size="md" py="lg">
            <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId }} size="sm" className="back">
                {data ? t('booking.title', { locator: data.locator }) : t('nav.bookings')}
            </AnchorLink>
            {data ? (
                <Stack gap="lg" mt="xs">
                    <PageTitle>{title}</PageTitle>
                    {children(data)}
                </Stack>
            ) : error ? (
                <Failed whole error={error} retry={() => refetch()} />
            ) : (
                <Loading title={title} rows={1} height={320} />
            )}
        </Container>
    );
}
