import { ActionIcon, Box, Indicator, Menu, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../session/session';
import { count, t } from '../text/catalogue';
import { moment } from '../text/format';
import { BellIcon } from './BellIcon';
import { markRead, type Notification, notifications } from './calls';

/** What happened while nobody looked; opening one reads it. */
export function Bell() {
    const signedIn = useSession().state === 'signed-in';
    const navigate = useNavigate();
    const queries = useQueryClient();
    const { data } = useQuery({ queryKey: ['notifications'], queryFn: notifications, enabled: signedIn });
    if (!signedIn) {
        return null;
    }
    const all = data?.items ?? [];
    const unread = all.filter((it) => !it.read).length;

    async function open(notification: Notification) {
        if (!notification.read) {
            await markRead(notification.notificationId).catch(() => undefined);
            queries.invalidateQueries({ queryKey: ['notifications'] });
        }
        if (notification.subject.type === 'booking') {
            navigate({ to: '/my/bookings/$bookingId', params: { bookingId: notification.subject.id } });
        } else {
            navigate({ to: '/my/alerts' });
        }
    }

    return (
        <Menu shadow="md" position="bottom-end" width={320}>
            <Menu.Target>
                <Indicator disabled={unread === 0} label={unread} size={18} color="red" inline>
                    <ActionIcon variant="default" size={42} aria-label={count('bell.label', unread)}>
                        <BellIcon />
                    </ActionIcon>
                </Indicator>
            </Menu.Target>
            <Menu.Dropdown mah={420} className="scrolling">
                <Menu.Label>{t('bell.title')}</Menu.Label>
                {all.length === 0 && (
                    <Text size="sm" c="dimmed" p="sm">
                        {t('bell.none')}
                    </Text>
                )}
                {all.map((it) => (
                    <Menu.Item key={it.notificationId} onClick={() => open(it)}>
                        <Box lang="en">
                            <Text size="sm" fw={it.read ? 400 : 700}>
                                {it.text}
                            </Text>
                        </Box>
                        <Text size="xs" c="dimmed">
                            {moment(it.at)}
                            {!it.read && <Unread />}
                        </Text>
                    </Menu.Item>
                ))}
            </Menu.Dropdown>
        </Menu>
    );
}

function Unread() {
    return (
        <Text span size="xs" fw={600} ml="xs">
            {t('bell.unread')}
        </Text>
    );
}
