import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { lapsedHolds } from '../api/console';
import type { Booking } from '../api/types';
import { ClockIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { PagedList } from '../shared/PagedList';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { moment } from '../text/format';
import { ConsoleFrame } from './ConsoleFrame';
import { LapsedHold } from './LapsedHold';

/** Bookings that were not paid in time, as long as their flights are still to leave. */
export function LapsedHoldsPage() {
    const [revived, setRevived] = useState<Booking>();
    return (
        <ConsoleFrame title={t('lapsed.title')}>
            <Text>{t('lapsed.text')}</Text>
            {revived && (
                <Notice
                    key={revived.bookingId}
                    text={t('lapsed.revived', {
                        locator: revived.locator,
                        at: revived.payBy ? moment(revived.payBy) : '',
                    })}
                >
                    <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: revived.bookingId }} size="sm">
                        {t('confirmed.open')}
                    </AnchorLink>
                </Notice>
            )}
            <PagedList
                follows
                queryKey={['lapsed-holds']}
                read={lapsedHolds}
                empty={<Empty icon={<ClockIcon size={28} />} title={t('lapsed.none')} text={t('lapsed.noneText')} />}
            >
                {(items) => (
                    <Stack component="ul" className="plain-list" gap="md">
                        {items.map((booking) => (
                            <li key={booking.bookingId}>
                                <LapsedHold booking={booking} onRevived={setRevived} />
                            </li>
                        ))}
                    </Stack>
                )}
            </PagedList>
        </ConsoleFrame>
    );
}
