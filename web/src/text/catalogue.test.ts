import { expect, test } from 'vitest';
import { count, maybe, t } from './catalogue';
import { en } from './en';
import { pt } from './pt';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('a text takes its values', () => {
    expect(t('results.title', { origin: 'Lisbon', destination: 'New York' })).toBe('Lisbon to New York');
});

test('a count chooses its form', () => {
    expect(count('offer.seatsLeft', 1)).toBe('1 seat left');
    expect(count('offer.seatsLeft', 4)).toBe('4 seats left');
});

test('an unknown code has no words', () => {
    expect(maybe('problem.never-heard-of')).toBeUndefined();
});

test('every Portuguese text has the places of its English one', () => {
    for (const [key, text] of Object.entries(pt)) {
        expect(places(text), key).toEqual(places(en[key as keyof typeof en]));
    }
});

test('signing in and searching are wholly in Portuguese', () => {
    const owed = Object.keys(en).filter((key) =>
        /^(signIn|signUp|search|results|home|sort|cabin|nav|prices|nearby|popular|map)\./.test(key),
    );
    expect(owed.filter((key) => !(key in pt))).toEqual([]);
});
