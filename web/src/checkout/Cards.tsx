import { Radio, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { developmentAccounts } from '../api/calls';
import { type Key, t } from '../text/catalogue';

export const USUAL_CARD = 'tok_ok';

const TEST_CARDS = [
    'tok_ok',
    'tok_declined',
    'tok_insufficient_funds',
    'tok_slow',
    'tok_timeout_then_ok',
    'tok_late_ok',
    'tok_error_once',
    'tok_duplicate_callback',
    'tok_action_required',
    'tok_capture_fails',
] as const;

/** The simulator's cards, each with what it does; a plain token where there is no simulator. */
export function Cards({ token, onChange }: { token: string | undefined; onChange: (token: string) => void }) {
    const { data, isPending } = useQuery({
        queryKey: ['development-accounts'],
        queryFn: developmentAccounts,
        staleTime: Number.POSITIVE_INFINITY,
    });
    if (!isPending && (!data || data.length === 0)) {
        return (
            <TextInput
                label={t('pay.token')}
                description={t('pay.tokenText')}
                required
                withAsterisk={false}
                value={token ?? ''}
                onChange={(event) => onChange(event.currentTarget.value)}
            />
        );
    }
    return (
        <Radio.Group
            value={token ?? USUAL_CARD}
            onChange={onChange}
            label={<Text fw={600}>{t('pay.cards')}</Text>}
            description={t('pay.cardsText')}
        >
            <div className="cards">
                {TEST_CARDS.map((card) => (
                    <Radio.Card key={card} value={card} p="sm" radius="md" aria-label={t(`card.${card}` as Key)}>
                        <span className="radio-line">
                            <Radio.Indicator />
                            <span>
                                <Text fw={500}>{t(`card.${card}` as Key)}</Text>
                                <Text size="sm" c="dimmed">
                                    {t(`card.${card}.text` as Key)}
                                </Text>
                            </span>
                        </span>
                    </Radio.Card>
                ))}
            </div>
        </Radio.Group>
    );
}
