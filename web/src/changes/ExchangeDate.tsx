import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dateInDays } from '../shared/clock';
import { t } from '../text/catalogue';

/** The day on which the other flight is to leave. */
export function ExchangeDate({ date, onSearch }: { date: string; onSearch: (date: string) => void }) {
    const [wanted, setWanted] = useState(date);
    return (
        <form
            onSubmit={(event) => {
                event.preventDefault();
                onSearch(wanted);
            }}
        >
            <Group align="flex-end" gap="sm">
                <TextInput
                    type="date"
                    label={t('exchange.date')}
                    required
                    withAsterisk={false}
                    min={dateInDays(0)}
                    value={wanted}
                    onChange={(event) => setWanted(event.currentTarget.value)}
                />
                <Button type="submit" variant="default">
                    {t('search.submit')}
                </Button>
            </Group>
        </form>
    );
}
