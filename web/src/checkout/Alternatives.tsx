import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Alternative } from '../api/types';
import { fareName } from '../search/fares';
import { Data } from '../shared/Data';
import { type Key, t } from '../text/catalogue';
import { airportTime, day, money } from '../text/format';
import { type Choice, swapped } from './choice';

type Props = { choice: Choice; full: string; alternatives: Alternative[]; onChosen: () => void };

/** What could be had in place of a flight that is full; taking one changes the choice, and nothing that was typed. */
export function Alternatives({ choice, full, alternatives, onChosen }: Props) {
    const navigate = useNavigate();
    function take(alternative: Alternative) {
        onChosen();
        navigate({ to: '/checkout/new', search: swapped(choice, full, alternative), replace: true });
    }
    return (
        <Stack gap="xs" w="100%">
            <Text size="sm" fw={600}>
                {t('alternatives.title')}
            </Text>
            <Stack component="ul" className="plain-list" gap="xs">
                {alternatives.map((alternative) => (
                    <li key={alternative.offerId} className="alternative">
                        <div>
                            <Text size="sm">
                                <Data>{alternative.flightNumber}</Data>{' '}
                                {t('bookings.departure', {
                                    date: day(alternative.departure),
                                    time: airportTime(alternative.departure),
                                })}
                            </Text>
                            <Text size="sm">
                                {t('alternatives.fare', {
                                    cabin: t(`cabin.${alternative.cabin}` as Key),
                                    fare: fareName(alternative.fareCode),
                                    price: money(alternative.price),
                                })}
                            </Text>
                        </div>
                        <Button size="sm" variant="default" onClick={() => take(alternative)}>
                            {t('alternatives.take')}
                        </Button>
                    </li>
                ))}
            </Stack>
        </Stack>
    );
}
