import { ActionIcon, Indicator, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../session/session';
import { count, t } from '../text/catalogue';
import { moment } from '../text/format';
import { BellIcon } from './BellIcon';
import { markRead, type Notification, notifications } from './calls';

/** What happened while nobody looked; opening one reads it. */
export function Bell() {
    const signedIn = useSession().state === 'signed-in';
    const [opened, setOpened] = useState(false);
    const navigate = useNavigate();
    const queries = useQueryClient();
    const { data } = useQuery({ queryKey: ['notifications'], queryFn: notifications, enabled: signedIn });
    if (!signedIn) {
        return null;
    }
    const all = data?.items ?? [];
    const unread = all.filter((it) => !it.read).length;

    async function open(notification: Notification) {
        setOpened(false);
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
        <Indicator disabled={unread === 0} label={unread} size={18} color="red.9" inline>
            <Popover
                opened={opened}
                onChange={setOpened}
                shadow="md"
                position="bottom-end"
                width={320}
                withinPortal={false}
                trapFocus
            >
                <Popover.Target>
                    <ActionIcon
                        variant="default"
                        size={42}
                        aria-label={count('bell.label', unread)}
                        onClick={() => setOpened(!opened)}
                    >
                        <BellIcon />
                    </ActionIcon>
                </Popover.Target>
                <Popover.Dropdown aria-label={t('bell.title')} mah={420} className="scrolling">
                    {all.length === 0 && (
                        <Text size="sm" c="dimmed">
                            {t('bell.none')}
                        </Text>
                    )}
                    <Stack gap={4} component="ul" className="plain-list">
                        {all.map((it) => (
                            <li key={it.notificationId}>
                                <Notice notification={it} open={open} />
                            </li>
                        ))}
                    </Stack>
                </Popover.Dropdown>
            </Popover>
        </Indicator>
    );
}

type NoticeProps = { notification: Notification; open: (notification: Notification) => void };

function Notice({ notification, open }: NoticeProps) {
    return (
        <UnstyledButton className="notice" onClick={() => open(notification)}>
            <Text size="sm" fw={notification.read ? 400 : 700} lang="en">
                {notification.text}
            </Text>
            <Text size="xs" c="dimmed">
                {moment(notification.at)}
                {!notification.read && (
                    <Text span size="xs" fw={600} ml="xs">
                        {t('bell.unread')}
                    </Text>
                )}
            </Text>
        </UnstyledButton>
    );
}
