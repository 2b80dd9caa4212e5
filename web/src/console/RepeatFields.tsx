import { Chip, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '../text/catalogue';
import { localDate, weekdays } from '../text/format';
import { type FlightDraft, repeatedOn, WEEKDAYS, type Weekday } from './flightDraft';

type Props = {
    draft: FlightDraft;
    problems: Record<string, string>;
    onChange: (part: Partial<FlightDraft>) => void;
};

/** On which days of the week a new flight goes again, and until when. */
export function RepeatFields({ draft, problems, onChange }: Props) {
    const { repeats } = draft;
    const names = weekdays();
    return (
        <Stack gap="sm">
            <Chip.Group
                multiple
                value={repeats?.days ?? []}
                onChange={(days) => onChange({ repeats: repeatedOn(draft, days as Weekday[]) })}
            >
                <Group component="fieldset" gap="xs" className="plain-fieldset" aria-describedby="plan-days">
                    <legend>{t('plan.days')}</legend>
                    {WEEKDAYS.map((day, at) => (
                        <Chip key={day} value={day}>
                            {names[at]}
                        </Chip>
                    ))}
                </Group>
            </Chip.Group>
            <Text id="plan-days" size="sm" c={problems.operatingDays ? 'red.9' : 'dimmed'}>
                {problems.operatingDays ?? t('plan.daysText')}
            </Text>
            {repeats && (
                <SimpleGrid cols={{ base: 1, xs: 3 }}>
                    <TextInput
                        type="date"
                        label={t('plan.until')}
                        required
                        withAsterisk={false}
                        min={localDate(draft.departure)}
                        error={problems.until}
                        value={repeats.until}
                        onChange={(event) => onChange({ repeats: { ...repeats, until: event.currentTarget.value } })}
                    />
                </SimpleGrid>
            )}
        </Stack>
    );
}
