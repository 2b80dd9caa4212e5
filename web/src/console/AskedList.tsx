import { Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { AnchorLink } from '../shared/links';
import { count, type Key, t } from '../text/catalogue';
import { moment } from '../text/format';
import { type Asked, called } from './seatRequest';

/** Who was asked for seats, and what came of it. */
export function AskedList({ asked }: { asked: Asked[] }) {
    const title = useId();
    return (
        <div>
            <Text id={title} size="sm" fw={600}>
                {t('oversales.askedTitle')}
            </Text>
            <Stack gap={4} component="ul" className="plain-list" aria-labelledby={title}>
                {asked.map((booking) => (
                    <li key={booking.bookingId}>
                        <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }} size="sm">
                            {t('oversales.see', { booking: called(booking) })}
                        </AnchorLink>
                        <Text size="sm" c="dimmed">
                            {t('oversales.askedAt', { at: moment(booking.askedAt) })} {answerOf(booking)}
                        </Text>
                    </li>
                ))}
            </Stack>
        </div>
    );
}

function answerOf({ answer, seats }: Asked): string {
    return answer ? t(`seatAnswer.${answer}` as Key) : count('oversales.unanswered', seats);
}
