import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { oversales } from '../api/console';
import { CheckIcon } from '../shared/icons';
import { Notice } from '../shared/Notice';
import { PagedList } from '../shared/PagedList';
import { Empty } from '../shared/states';
import { type Key, t } from '../text/catalogue';
import { ConsoleFrame } from './ConsoleFrame';
import { OversaleCard } from './OversaleCard';
import { OVERSALES, type OversaleStatus } from './searches';

/** The cabins that gave away more seats than they have, those that wait first. */
export function OversalesPage({ status = 'DECLARED' }: { status: OversaleStatus | undefined }) {
    const navigate = useNavigate();
    const [said, setSaid] = useState<{ text: string; number: number }>();
    const say = (text: string) => setSaid((before) => ({ text, number: (before?.number ?? 0) + 1 }));
    return (
        <ConsoleFrame
            title={t('oversales.title')}
            actions={
                <NativeSelect
                    label={t('oversales.show')}
                    classNames={{ root: 'sort' }}
                    size="sm"
                    value={status}
                    data={OVERSALES.map((value) => ({ value, label: t(`oversales.${value}` as Key) }))}
                    onChange={(event) =>
                        navigate({
                            to: '/console/oversales',
                            search: { status: event.currentTarget.value as OversaleStatus },
                            replace: true,
                        })
                    }
                />
            }
        >
            {said && <Notice key={said.number} text={said.text} />}
            <PagedList
                follows
                queryKey={['oversales', status]}
                read={(cursor) => oversales(status, cursor)}
                empty={<Empty icon={<CheckIcon size={28} />} title={t('oversales.none')} />}
            >
                {(items) => (
                    <Stack component="ul" className="plain-list" gap="md">
                        {items.map((oversale) => (
                            <li key={oversale.oversaleId}>
                                <OversaleCard oversale={oversale} onSaid={say} />
                            </li>
                        ))}
                    </Stack>
                )}
            </PagedList>
        </ConsoleFrame>
    );
}
