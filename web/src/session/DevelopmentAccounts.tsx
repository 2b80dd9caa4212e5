import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { developmentAccounts } from '../api/calls';
import type { DevelopmentAccount } from '../api/types';
import { maybe, t } from '../text/catalogue';

/** One click signs in as somebody; only where the development profile offers its accounts. */
export function DevelopmentAccounts({ onChoose }: { onChoose: (account: DevelopmentAccount) => void }) {
    const { data } = useQuery({
        queryKey: ['development-accounts'],
        queryFn: developmentAccounts,
        staleTime: Number.POSITIVE_INFINITY,
    });
    if (!data || data.length === 0) {
        return null;
    }
    return (
        <Stack gap="sm">
            <Divider label={t('signIn.development')} labelPosition="left" />
            <Text size="sm" c="dimmed">
                {t('signIn.developmentText')}
            </Text>
            <Group gap="xs">
                {data.map((account) => (
                    <Button key={account.email} variant="light" size="sm" onClick={() => onChoose(account)}>
                        {maybe(`role.${account.role}`) ?? account.role}
                    </Button>
                ))}
            </Group>
        </Stack>
    );
}
