import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { dateInDays } from '../shared/clock';
import { type Key, t } from '../text/catalogue';
import { problemsOf } from '../text/problems';
import type { PassengerDraft } from './draft';

type Props = {
    passengers: PassengerDraft[];
    problems: Record<string, string>;
    onChange: (passengers: PassengerDraft[]) => void;
};

export function PassengerFields({ passengers, problems, onChange }: Props) {
    function change(at: number, part: Partial<PassengerDraft>) {
        onChange(passengers.map((passenger, index) => (index === at ? { ...passenger, ...part } : passenger)));
    }
    return (
        <Stack gap="md">
            {passengers.map((passenger, index) => (
                <PassengerFieldset
                    key={`passenger-${index + 1}`}
                    passenger={passenger}
                    number={index + 1}
                    problems={problemsOf(problems, 'passengers', index)}
                    onChange={(part) => change(index, part)}
                />
            ))}
        </Stack>
    );
}

type OneProps = {
    passenger: PassengerDraft;
    number: number;
    problems: Record<string, string>;
    onChange: (part: Partial<PassengerDraft>) => void;
};

function PassengerFieldset({ passenger, number, problems, onChange }: OneProps) {
    const first = number === 1;
    return (
        <Fieldset
            radius="lg"
            variant="default"
            legend={t('book.passenger', { number, type: t(`passenger.${passenger.type}` as Key) })}
        >
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput
                    label={t('book.givenName')}
                    autoComplete={first ? 'given-name' : 'off'}
                    required
                    withAsterisk={false}
                    maxLength={80}
                    error={problems.givenName}
                    value={passenger.givenName}
                    onChange={(event) => onChange({ givenName: event.currentTarget.value })}
                />
                <TextInput
                    label={t('book.familyName')}
                    autoComplete={first ? 'family-name' : 'off'}
                    required
                    withAsterisk={false}
                    maxLength={80}
                    error={problems.familyName}
                    value={passenger.familyName}
                    onChange={(event) => onChange({ familyName: event.currentTarget.value })}
                />
                {passenger.type !== 'ADULT' && (
                    <TextInput
                        type="date"
                        label={t('book.dateOfBirth')}
                        description={t(`book.age.${passenger.type}` as Key)}
                        required
                        withAsterisk={false}
                        min="1990-01-01"
                        max={dateInDays(0)}
                        error={problems.dateOfBirth}
                        value={passenger.dateOfBirth}
                        onChange={(event) => onChange({ dateOfBirth: event.currentTarget.value })}
                    />
                )}
            </SimpleGrid>
            {first && (
                <Text size="sm" c="dimmed" mt="sm">
                    {t('book.namesHint')}
                </Text>
            )}
        </Fieldset>
    );
}
