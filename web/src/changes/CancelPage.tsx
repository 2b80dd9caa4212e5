import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { quoteCancellation } from '../api/changes';
import type { Booking, CancellationScope } from '../api/types';
import { BookingFrame } from '../bookings/BookingFrame';
import { adopt } from '../bookings/useBooking';
import { TicketIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { Empty } from '../shared/states';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { CancellationQuoteCard } from './CancellationQuoteCard';
import { CancelScope } from './CancelScope';

/** Giving a booking or a part of it up: what, then what comes back, then a yes. */
export function CancelPage({ bookingId }: { bookingId: string }) {
    return (
        <BookingFrame bookingId={bookingId} title={t('cancel.title')}>
            {(booking) => <Steps booking={booking} />}
        </BookingFrame>
    );
}

function Steps({ booking }: { booking: Booking }) {
    const navigate = useNavigate();
    const [scope, setScope] = useState<CancellationScope>({});
    const params = { bookingId: booking.bookingId };
    const quoting = useIntention({
        name: `cancellation-quote.${booking.bookingId}`,
        send: (asked: CancellationScope, key) => quoteCancellation(booking.bookingId, asked, key),
    });
    if (booking.status !== 'HELD' && booking.status !== 'CONFIRMED') {
        return (
            <Empty icon={<TicketIcon size={28} />} title={t('cancel.nothing')} text={t('cancel.nothingText')}>
                <ButtonLink to="/my/bookings/$bookingId" params={params}>
                    {t('confirmed.open')}
                </ButtonLink>
            </Empty>
        );
    }
    if (quoting.data) {
        return (
            <CancellationQuoteCard
                booking={booking}
                quote={quoting.data}
                onAgain={() => quoting.start(scope)}
                onBack={quoting.reset}
                onDone={(changed) => {
                    adopt(changed);
                    const done = changed.status === 'CANCELLED' ? 'cancelled' : 'partly-cancelled';
                    navigate({ to: '/my/bookings/$bookingId', params, search: { done } });
                }}
            />
        );
    }
    return (
        <>
            <Text>{t('cancel.text')}</Text>
            <CancelScope
                booking={booking}
                initial={scope}
                error={quoting.error}
                isAsking={quoting.isPending}
                onAsk={(asked) => {
                    setScope(asked);
                    quoting.start(asked);
                }}
            />
        </>
    );
}
