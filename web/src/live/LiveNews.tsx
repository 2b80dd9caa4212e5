import { CloseButton, Paper, Text } from '@mantine/core';
import { useEffect } from 'react';
import { AnchorLink } from '../shared/links';
import { t } from '../text/catalogue';
import type { News } from './news';

const LONG_ENOUGH = 20_000;

export type Told = News & { number: number; isSeenElsewhere: boolean };

type Props = { told: Told[]; connection: 'heard' | 'lost' | 'back'; onClose: (number: number) => void };

/**
 * What happens while somebody looks, said politely in one place. What the page itself shows is only said aloud; whether
 * the API is heard at all is said as long as it is not.
 */
export function LiveNews({ told, connection, onClose }: Props) {
    return (
        <div role="status" className="live-news">
            {told.map((news) => (
                <Item key={news.number} news={news} onClose={onClose} />
            ))}
            {connection !== 'heard' && (
                <Paper shadow="md" withBorder p="sm" className={`live-item live-${connection}`}>
                    <Text size="sm">{t(`live.${connection}`)}</Text>
                </Paper>
            )}
        </div>
    );
}

function Item({ news, onClose }: { news: Told; onClose: Props['onClose'] }) {
    const { number, text, bookingId, isSeenElsewhere } = news;
    useEffect(() => {
        const timer = setTimeout(() => onClose(number), LONG_ENOUGH);
        return () => clearTimeout(timer);
    }, [number, onClose]);
    if (isSeenElsewhere) {
        return <span className="visually-hidden">{text}</span>;
    }
    return (
        <Paper shadow="md" withBorder p="sm" className="live-item">
            <div>
                <Text size="sm">{text}</Text>
                {bookingId ? (
                    <AnchorLink
                        to="/my/bookings/$bookingId"
                        params={{ bookingId }}
                        size="sm"
                        onClick={() => onClose(number)}
                    >
                        {t('confirmed.open')}
                    </AnchorLink>
                ) : (
                    <AnchorLink to="/my/alerts" size="sm" onClick={() => onClose(number)}>
                        {t('watch.see')}
                    </AnchorLink>
                )}
            </div>
            <CloseButton aria-label={t('live.close')} onClick={() => onClose(number)} />
        </Paper>
    );
}
