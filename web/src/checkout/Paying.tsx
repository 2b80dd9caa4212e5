import { Button, Loader, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { AnchorLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { t } from '../text/catalogue';

/** While the outcome is on its way; the page goes on by itself. */
export function Paying({ booking }: { booking: Booking }) {
    const action = booking.payment?.status === 'ACTION_REQUIRED' ? booking.payment.actionUrl : undefined;
    return (
        <Paper withBorder p="xl" role="status">
            <Stack align="center" gap="md" ta="center" py="lg">
                <Loader aria-hidden />
                <PageTitle fresh>{t('paying.title')}</PageTitle>
                <Text c="dimmed" maw={420}>
                    {t(action ? 'paying.action' : 'paying.text')}
                </Text>
                {action && (
                    <Button component="a" href={action} target="_blank" rel="noreferrer">
                        {t('paying.confirm')}
                    </Button>
                )}
                <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }} size="sm">
                    {t('pay.laterLink')}
                </AnchorLink>
            </Stack>
        </Paper>
    );
}
