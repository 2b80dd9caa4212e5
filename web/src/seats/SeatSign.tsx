import { CrossIcon } from '../shared/icons';

export type Sign = 'free' | 'mine' | 'was' | 'taken' | 'blocked';

/** How one seat is drawn: outlined, filled with a number, dotted, crossed out, hatched. */
export function SeatSign({ sign, text }: { sign: Sign; text: string }) {
    return (
        <span className={`seat seat-${sign}`} aria-hidden translate="no">
            {sign === 'taken' ? <CrossIcon size={14} /> : text}
        </span>
    );
}
