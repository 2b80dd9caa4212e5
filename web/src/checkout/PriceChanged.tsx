import { Alert, Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Money } from '../api/types';
import { AlertIcon } from '../shared/icons';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { type Choice, chosenTotal } from './choice';

/** The price moved between the results and the booking: says both, and goes on only with a yes. */
export function PriceChanged({ choice, current, onAccept }: { choice: Choice; current: Money; onAccept: () => void }) {
    const navigate = useNavigate();
    const offered = chosenTotal(choice);
    function accept() {
        onAccept();
        navigate({
            to: '/checkout/new',
            search: { ...choice, total: `${current.currency}${current.amount}` },
            replace: true,
        });
    }
    return (
        <Alert color="yellow" icon={<AlertIcon />} role="alert">
            <Stack gap="sm" align="flex-start">
                <Text size="sm">
                    {t('book.priceChanged', { offered: offered ? money(offered) : '', current: money(current) })}
                </Text>
                <Button size="sm" onClick={accept}>
                    {t('book.acceptPrice', { current: money(current) })}
                </Button>
            </Stack>
        </Alert>
    );
}
