import type { Money } from '../api/types';
import { locale, marked, t } from './catalogue';

/**
 * The one place where money, dates and times become text. An airport's times arrive with that airport's offset and are
 * shown as they stand; every other moment is shown in the reader's own zone.
 */
export function money(value: Money): string {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency });
    return marked(format.format(value.amount as Intl.StringNumericLiteral));
}

/** 100,000 */
export function figure(value: number): string {
    return marked(new Intl.NumberFormat(locale).format(value));
}

/** 265, the whole units that are enough, for places where there is room for no more. */
export function roughly({ amount }: Money): string {
    const whole = Math.ceil(Number(amount));
    return marked(new Intl.NumberFormat(locale, whole < 10_000 ? {} : { notation: 'compact' }).format(whole));
}

/** 5,410 km: to ten, for nobody flies along a line. */
export function distance(kilometres: number): string {
    const rounded = kilometres < 100 ? Math.round(kilometres) : Math.round(kilometres / 10) * 10;
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' });
    return marked(format.format(rounded));
}

/** 10:30, as the airport's clock shows it. */
export function airportTime(instant: string): string {
    return instant.slice(11, 16);
}

/** UTC+1, from the offset the instant carries. */
export function airportOffset(instant: string): string {
    const offset = /([+-])(\d{2}):(\d{2})$/.exec(instant);
    if (!offset || (offset[2] === '00' && offset[3] === '00')) {
        return marked('UTC');
    }
    const sign = offset[1] === '-' ? '−' : '+';
    return marked(`UTC${sign}${Number(offset[2])}${offset[3] === '00' ? '' : `:${offset[3]}`}`);
}

export function localDate(instant: string): string {
    return instant.slice(0, 10);
}

function atNoon(date: string): Date {
    return new Date(`${date}T12:00:00Z`);
}

/** Sat, 20 Dec: takes a local date, or an airport's instant. */
export function day(date: string): string {
    return shaped(date, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** Saturday, 20 December 2026. */
export function longDay(date: string): string {
    return shaped(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** December 2026: takes a month such as 2026-12. */
export function monthName(month: string): string {
    return shaped(`${month}-01`, { month: 'long', year: 'numeric' });
}

/** Mon, Tue, … */
export function weekdays(): string[] {
    return Array.from({ length: 7 }, (_, at) => shaped(`2024-01-0${at + 1}`, { weekday: 'short' }));
}

function shaped(date: string, options: Intl.DateTimeFormatOptions): string {
    return marked(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(atNoon(localDate(date))));
}

/** How many calendar days later than the departure the arrival is, each by its own airport's clock. */
export function daysLater(departure: string, arrival: string): number {
    return Math.round((atNoon(localDate(arrival)).getTime() - atNoon(localDate(departure)).getTime()) / 86_400_000);
}

export function duration(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const values = { hours, minutes: minutes % 60 };
    if (values.minutes === 0 && hours > 0) {
        return t('format.wholeHours', values);
    }
    return t(hours === 0 ? 'format.minutes' : 'format.hours', values);
}

export function minutesBetween(departure: string, arrival: string): number {
    return Math.round((Date.parse(arrival) - Date.parse(departure)) / 60_000);
}

/** A moment in the reader's zone. */
export function moment(instant: string): string {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return marked(format.format(new Date(instant)));
}

/** 14:59 */
export function clock(seconds: number): string {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
