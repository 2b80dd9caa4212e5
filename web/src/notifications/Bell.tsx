import { ActionIcon, Button, Indicator, Popover, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../session/session';
import { count, t } from '../text/catalogue';
import { moment } from '../text/format';
import { problemText } from '../text/problems';
import { BellIcon } from './BellIcon';
import { markRead, type Notification, notifications } from './calls';

/** What happened while nobody looked; opening one reads it. */
export function Bell() {
    const signedIn = useSession().state === 'signed-in';
    const [opened, setOpened] = useState(false);
    const navigate = useNavigate();
    const queries = useQueryClient();
    const { data, error, refetch } = useQuery({
        queryKey: ['notifications'],
        queryFn: notifications,
        enabled: signedIn,
    });
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
                width="min(320px, calc(100vw - 2rem))"
                floatingStrategy="fixed"
                withinPortal={false}
                trapFocus
                returnFocus
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
                    {error && !data ? (
                        <Stack gap="xs" align="flex-start" role="alert">
                            <Text size="sm">{problemText(error)}</Text>
                            <Button variant="default" size="xs" onClick={() => refetch()}>
                                {t('state.retry')}
                            </Button>
                        </Stack>
                    ) : !data ? (
                        <Skeleton height={40} role="status" aria-label={t('state.loading')} />
                    ) : all.length === 0 ? (
                        <Text size="sm" c="dimmed">
                            {t('bell.none')}
                        </Text>
                    ) : null}
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
            <Text size="sm" fw={notification.read ? 400 : 700} lang="en" translate="no">
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
