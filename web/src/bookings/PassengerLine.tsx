import { Button, Group, Text } from '@mantine/core';
import { useFocus } from '../shared/useFocus';
import { type Key, t } from '../text/catalogue';
import { fullName, type Traveller } from './people';

/** `wasLeft`: its form was closed without a change, so the keyboard is back here. */
type Props = { passenger: Traveller; wasLeft: boolean; onCorrect: (() => void) | undefined };

export function PassengerLine({ passenger, wasLeft, onCorrect }: Props) {
    const name = fullName(passenger);
    const button = useFocus<HTMLButtonElement>(wasLeft);
    return (
        <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
            <div>
                {name ? (
                    <Text translate="no" className="breakable">
                        {name}
                    </Text>
                ) : (
                    <Text>{t('name.none')}</Text>
                )}
                <Text size="sm" c="dimmed">
                    {t(`passenger.${passenger.type}` as Key)}
                </Text>
            </div>
            {onCorrect && (
                <Button
                    ref={button}
                    variant="subtle"
                    size="compact-sm"
                    className="fixed"
                    aria-label={name ? t('name.correctOf', { name }) : undefined}
                    onClick={onCorrect}
                >
                    {t(name ? 'name.correct' : 'name.give')}
                </Button>
            )}
        </Group>
    );
}
