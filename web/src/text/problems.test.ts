import { expect, test } from 'vitest';
import { Problem } from '../api/problem';
import { fieldProblems, problemsOf, problemText, problemWithin } from './problems';

const refused = (...fields: string[]) =>
    new Problem({ code: 'invalid-request', errors: fields.map((field) => ({ field, message: 'no' })) }, 400);

test('a field is worded by where it stands, else by its own name', () => {
    const problems = fieldProblems(refused('contact.phone', 'passengers[1].dateOfBirth', 'sleeves'));
    expect(problems['contact.phone']).toContain('international');
    expect(problems['passengers[1].dateOfBirth']).toContain('age');
    expect(problems.sleeves).toBe('Please check this.');
});

test('what is wrong with one passenger is not wrong with the others', () => {
    const problems = fieldProblems(refused('passengers[1].givenName', 'passengers[11].givenName'));
    expect(Object.keys(problemsOf(problems, 'passengers', 1))).toEqual(['givenName']);
    expect(problemsOf(problems, 'passengers', 0)).toEqual({});
});

test('what is wrong inside a member is wrong with it', () => {
    const problems = fieldProblems(refused('vouchers[1]', 'cabinsTaken'));
    expect(problemWithin(problems, 'vouchers')).toContain('4 to 24');
    expect(problemWithin(problems, 'cabins')).toBeUndefined();
    expect(problemWithin(fieldProblems(refused('cabins[0].fares[1].price')), 'cabins')).toContain('cabins');
    expect(problemWithin(fieldProblems(refused('sleeves.left')), 'sleeves')).toBe('Please check this.');
});

test('what nobody has words for is still said', () => {
    expect(problemText(new Problem({ code: 'never-heard-of' }, 409))).toContain('not right');
    expect(problemText(new Problem({ code: 'never-heard-of' }, 500))).toContain('trouble');
    expect(problemText(new TypeError('offline'))).toContain('cannot reach');
});
