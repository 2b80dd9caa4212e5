import type { en } from './en';
import { everybodys } from './en/everybodys';

export type Key = keyof typeof en;
export type Language = 'en' | 'pt' | 'pseudo';

type Values = Record<string, string | number>;

const STORED = 'skyledger.language';
const KNOWN: Language[] = ['en', 'pt', 'pseudo'];

function chosen(): Language {
    const wanted = localStorage.getItem(STORED) ?? navigator.language.slice(0, 2);
    return KNOWN.find((language) => language === wanted) ?? 'en';
}

export const language: Language = chosen();

/** Whatever was rendered is rendered anew; the session takes itself up again. */
export function speak(next: Language): void {
    localStorage.setItem(STORED, next);
    window.location.reload();
}

/** The locale that dates and money are written in. */
export const locale = language === 'pt' ? 'pt-PT' : 'en-GB';

const ACCENTED: Record<string, string> = { a: 'å', e: 'é', i: 'î', o: 'ö', u: 'û', n: 'ñ', c: 'ç', s: 'š', y: 'ý' };

/** In the pseudo language every text from here is marked, so that a test sees one that is not. */
export function marked(text: string): string {
    return language === 'pseudo' ? `⟦${text}⟧` : text;
}

function accented(template: string): string {
    return template
        .split(/(\{\w+\})/)
        .map((part) => (part.startsWith('{') ? part : part.replace(/[aeioucnsy]/g, (letter) => ACCENTED[letter] ?? '')))
        .join('');
}

const english: Record<string, string> = { ...everybodys };
let translated: Record<string, string> = {};

/** Fetches the words of another language before anything is said; tells what is spoken, English where there are none. */
export async function learn(): Promise<'en' | 'pt'> {
    if (language !== 'pt') {
        return 'en';
    }
    try {
        translated = (await import('./pt')).pt;
        return 'pt';
    } catch {
        return 'en';
    }
}

/** Adds the words of a part that not everybody sees, which come with that part. */
export function teach(words: Record<string, string>): void {
    Object.assign(english, words);
}

function template(key: string): string | undefined {
    const words = english[key];
    if (language === 'pt') return translated[key] ?? words;
    return language === 'pseudo' && words !== undefined ? accented(words) : words;
}

const figures = new Intl.NumberFormat(locale);

/** 100,000 */
function written(value: string | number | undefined): string {
    return typeof value === 'number' ? figures.format(value) : (value ?? '');
}

function filled(text: string, values: Values): string {
    return marked(text.replace(/\{(\w+)\}/g, (_, name: string) => written(values[name])));
}

export function t(key: Key, values: Values = {}): string {
    return filled(template(key) ?? key, values);
}

/** For keys that an answer completes, such as a problem's code; undefined when the catalogue has no words for it. */
export function maybe(key: string, values: Values = {}): string | undefined {
    const text = template(key);
    return text === undefined ? undefined : filled(text, values);
}

const plurals = new Intl.PluralRules(locale);

/** Counts: `key.one` and `key.other`. */
export function count(key: string, n: number): string {
    return maybe(`${key}.${plurals.select(n)}`, { n }) ?? maybe(`${key}.other`, { n }) ?? String(n);
}
