import { Radio, Stack, Text } from '@mantine/core';
import { fullName, type Traveller } from '../bookings/people';
import { Data } from '../shared/Data';
import { t } from '../text/catalogue';
import type { Seating } from './wishes';

type Props = { people: Traveller[]; seating: Seating; active: string; onActive: (passengerId: string) => void };

/** Whose seat is chosen now, and where everybody sits so far; the number is theirs in the map. */
export function WhoSits({ people, seating, active, onActive }: Props) {
    return (
        <Radio.Group label={<Text fw={600}>{t('seats.who')}</Text>} value={active} onChange={onActive}>
            <Stack gap="xs" mt="xs">
                {people.map((person, at) => (
                    <Radio
                        key={person.passengerId}
                        value={person.passengerId}
                        label={
                            <span translate="no" className="breakable">
                                {`${at + 1} · ${fullName(person)}`}
                            </span>
                        }
                        description={
                            seating[person.passengerId] ? (
                                <>
                                    {t('seats.seat')} <Data>{seating[person.passengerId]}</Data>
                                </>
                            ) : (
                                t('seats.notYet')
                            )
                        }
                    />
                ))}
            </Stack>
        </Radio.Group>
    );
}
