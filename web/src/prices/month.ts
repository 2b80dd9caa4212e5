/** 2026-12 */
export function monthOf(date: string): string {
    return date.slice(0, 7);
}

export function monthsLater(month: string, months: number): string {
    const [year, number] = month.split('-').map(Number);
    const at = (year ?? 0) * 12 + (number ?? 1) - 1 + months;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The days in weeks that begin on Monday; the empty places before and after are undefined. */
export function weeksOf<T extends { date: string }>(days: T[]): (T | undefined)[][] {
    const first = days[0];
    const before = first ? (new Date(`${first.date}T12:00:00Z`).getUTCDay() + 6) % 7 : 0;
    const places = [...Array.from({ length: before }, () => undefined), ...days];
    const weeks: (T | undefined)[][] = [];
    for (let at = 0; at < places.length; at += 7) {
        const week: (T | undefined)[] = places.slice(at, at + 7);
        while (week.length < 7) {
            week.push(undefined);
        }
        weeks.push(week);
    }
    return weeks;
}
