import { type Key, t } from '../text/catalogue';
import { SeatSign } from './SeatSign';

const SIGNS = ['free', 'mine', 'was', 'taken', 'blocked'] as const;

/** What the signs in the map mean; each has a shape of its own besides its colour. */
export function SeatLegend() {
    return (
        <ul className="plain-list seat-legend" aria-label={t('seats.legend')}>
            {SIGNS.map((sign) => (
                <li key={sign}>
                    <SeatSign sign={sign} text={sign === 'mine' ? '1' : ''} />
                    <span>{t(`seats.${sign}` as Key)}</span>
                </li>
            ))}
        </ul>
    );
}
