import { Button, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import type { Booking } from '../api/types';
import { AlertIcon, CheckIcon } from '../shared/icons';
import { AnchorLink, ButtonLink } from '../shared/links';
import { maybe, t } from '../text/catalogue';
import { money } from '../text/format';
import { forgetDraft } from './draft';
import { SearchAgain } from './SearchAgain';

/** While the outcome is on its way; the page goes on by itself. */
export function Paying({ booking }: { booking: Booking }) {
    const action = booking.payment?.status === 'ACTION_REQUIRED' ? booking.payment.actionUrl : undefined;
    return (
        <Paper withBorder p="xl" role="status">
            <Stack align="center" gap="md" ta="center" py="lg">
                <Loader aria-hidden />
                <Title order={1}>{t('paying.title')}</Title>
                <Text c="dimmed" maw={420}>
                    {t(action ? 'paying.action' : 'paying.text')}
                </Text>
                {action && (
                    <Button component="a" href={action} target="_blank" rel="noreferrer">
                        {t('paying.confirm')}
                    </Button>
                )}
            </Stack>
        </Paper>
    );
}

export function Confirmed({ booking }: { booking: Booking }) {
    useEffect(() => forgetDraft(), []);
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} role="status">
            <Stack gap="md" align="flex-start">
                <span className="round-icon round-icon-green">
                    <CheckIcon size={28} />
                </span>
                <Title order={1}>{t('confirmed.title')}</Title>
                <Text>
                    {t('confirmed.text', {
                        total: booking.total ? money(booking.total) : '',
                        email: booking.contact.email ?? '',
                    })}
                </Text>
                <div className="locator">
                    <Text size="sm" c="dimmed">
                        {t('booking.locator')}
                    </Text>
                    <Text fz={28} fw={700} translate="no" className="digits">
                        {booking.locator}
                    </Text>
                </div>
                <Group>
                    <ButtonLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }}>
                        {t('confirmed.open')}
                    </ButtonLink>
                    <ButtonLink to="/my/bookings" variant="default">
                        {t('nav.bookings')}
                    </ButtonLink>
                </Group>
            </Stack>
        </Paper>
    );
}

export function Ended({ booking, stage }: { booking: Booking; stage: 'expired' | 'rejected' | 'cancelled' }) {
    const because = booking.reason && maybe(`reason.${booking.reason.code}`);
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} role="status">
            <Stack gap="md" align="flex-start">
                <span className="round-icon round-icon-red">
                    <AlertIcon size={28} />
                </span>
                <Title order={1}>{t(`ended.${stage}`)}</Title>
                <Text>{because ?? t(`ended.${stage}Text`)}</Text>
                <Text>{t(whatAboutTheMoney(booking))}</Text>
                <Group>
                    <SearchAgain booking={booking} />
                    <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }}>
                        {t('ended.history')}
                    </AnchorLink>
                </Group>
            </Stack>
        </Paper>
    );
}

function whatAboutTheMoney({ payment }: Booking) {
    switch (payment?.status) {
        case 'VOIDED':
            return 'money.voided';
        case 'CAPTURED':
            return 'money.captured';
        default:
            return 'money.notCharged';
    }
}
