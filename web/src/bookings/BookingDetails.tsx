import { Group, Stack, Text, Title } from '@mantine/core';
import type { Booking } from '../api/types';
import { ExchangeCard } from '../changes/ExchangeCard';
import { ScheduleChanges } from '../changes/ScheduleChanges';
import { NotHeld } from '../checkout/NotHeld';
import { Notice } from '../shared/Notice';
import { type Key, t } from '../text/catalogue';
import { moment } from '../text/format';
import { BookingActions } from './BookingActions';
import { ContactCard } from './ContactCard';
import { ItemsCard } from './ItemsCard';
import { LookingAt, lookingAt } from './looking';
import { PassengersCard } from './PassengersCard';
import { PaymentCard } from './PaymentCard';
import { ReceiptsCard } from './ReceiptsCard';
import { StageCard } from './StageCard';
import { StatusBadge } from './StatusBadge';
import { Timeline } from './Timeline';
import type { Said } from './useDone';
import { WatchBooked } from './WatchBooked';

type Props = { booking: Booking; said: Said };

export function BookingDetails({ booking, said }: Props) {
    const looking = lookingAt(booking);
    return (
        <LookingAt value={looking}>
            <Stack gap="lg" mt="xs">
                <Group justify="space-between">
                    <div>
                        <Title order={1}>{t('booking.title', { locator: booking.locator })}</Title>
                        <Text c="dimmed" size="sm">
                            {t('booking.placed', { at: moment(booking.createdAt) })}
                        </Text>
                    </div>
                    <StatusBadge status={booking.status} />
                </Group>
                {said.done && <Notice key={said.number} text={t(`done.${said.done}` as Key)} />}
                {looking === 'acting' && <StageCard booking={booking} />}
                <NotHeld booking={booking} />
                <ExchangeCard booking={booking} />
                <ScheduleChanges booking={booking} />
                <div className="booking-columns">
                    <ItemsCard booking={booking} />
                    <Stack gap="lg">
                        {looking === 'acting' && <BookingActions booking={booking} />}
                        {looking === 'acting' && <WatchBooked booking={booking} />}
                        <PaymentCard booking={booking} />
                        <PassengersCard booking={booking} />
                        <ContactCard booking={booking} />
                        <ReceiptsCard booking={booking} />
                    </Stack>
                    <Timeline booking={booking} />
                </div>
            </Stack>
        </LookingAt>
    );
}
