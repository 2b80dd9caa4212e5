import { bookings } from '../api/calls';
import { TicketIcon } from '../shared/icons';
import { ListPage } from '../shared/ListPage';
import { ButtonLink } from '../shared/links';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { BookingLine } from './BookingLine';

export function MyBookingsPage() {
    return (
        <ListPage
            title={t('nav.bookings')}
            queryKey={['bookings']}
            read={bookings}
            keyOf={({ bookingId }) => bookingId}
            height={110}
            empty={
                <Empty icon={<TicketIcon size={28} />} title={t('bookings.none')} text={t('bookings.noneText')}>
                    <ButtonLink to="/">{t('book.search')}</ButtonLink>
                </Empty>
            }
        >
            {(booking) => <BookingLine booking={booking} />}
        </ListPage>
    );
}
