import { Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { reconciliation } from '../api/console';
import type { Reconciliation } from '../api/types';
import { dateInDays } from '../shared/clock';
import { CheckIcon } from '../shared/icons';
import { Empty, Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';
import { ConsoleFrame } from './ConsoleFrame';
import { DifferenceLine } from './DifferenceLine';

/** Our payments of a day beside the provider's statement; whatever differs is listed. */
export function ReconciliationPage({ date = dateInDays(0) }: { date: string | undefined }) {
    const navigate = useNavigate();
    const { data, error, refetch } = useQuery({
        queryKey: ['reconciliation', date],
        queryFn: () => reconciliation(date),
        staleTime: 0,
    });
    return (
        <ConsoleFrame
            title={t('reconciliation.title')}
            actions={
                <TextInput
                    type="date"
                    label={t('reconciliation.day')}
                    classNames={{ root: 'sort' }}
                    size="sm"
                    required
                    withAsterisk={false}
                    max={dateInDays(0)}
                    value={date}
                    onChange={(event) =>
                        event.currentTarget.value &&
                        navigate({
                            to: '/console/reconciliation',
                            search: { date: event.currentTarget.value },
                            replace: true,
                        })
                    }
                />
            }
        >
            {error ? (
                <Failed error={error} retry={() => refetch()} />
            ) : data ? (
                <Account account={data} />
            ) : (
                <Loading rows={3} height={80} />
            )}
        </ConsoleFrame>
    );
}

function Account({ account }: { account: Reconciliation }) {
    return (
        <Stack gap="md">
            <Text role="status">
                {count('reconciliation.matched', account.matched)}{' '}
                {account.settling > 0 && count('reconciliation.settling', account.settling)}
            </Text>
            {account.differences.length === 0 ? (
                <Empty
                    icon={<CheckIcon size={28} />}
                    title={t('reconciliation.none')}
                    text={t('reconciliation.noneText')}
                />
            ) : (
                <Stack component="ul" className="plain-list" gap="sm">
                    {account.differences.map((difference) => (
                        <li key={`${difference.kind} ${difference.bookingId} ${difference.operation} ${difference.at}`}>
                            <DifferenceLine difference={difference} />
                        </li>
                    ))}
                </Stack>
            )}
        </Stack>
    );
}
