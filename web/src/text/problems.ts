import { Problem } from '../api/problem';
import { maybe, t } from './catalogue';

/** Says in the catalogue's words what went wrong; the API's own wording never reaches a page. */
export function problemText(error: unknown): string {
    const problem = Problem.of(error);
    return maybe(`problem.${problem.code}`) ?? t(problem.status >= 500 ? 'problem.unavailable' : 'problem.unexpected');
}

/** The fields a validation named, worded by field where we know it. */
export function fieldProblems(error: unknown): Record<string, string> {
    const named = Problem.of(error).details.errors ?? [];
    return Object.fromEntries(named.map(({ field }) => [field, wordsFor(field) ?? t('field.unknown')]));
}

/** By where it stands, else by its own name: `passengers[1].givenName` is a given name. */
function wordsFor(field: string): string | undefined {
    const path = field.replace(/\[\d+\]/g, '');
    return maybe(`field.${path}`) ?? maybe(`field.${path.slice(path.lastIndexOf('.') + 1)}`);
}

/** What is wrong with one of several, by the member: of `passengers[1].givenName`, `givenName`. */
export function problemsOf(problems: Record<string, string>, list: string, at: number): Record<string, string> {
    const prefix = `${list}[${at}].`;
    return Object.fromEntries(
        Object.entries(problems).flatMap(([field, text]) =>
            field.startsWith(prefix) ? [[field.slice(prefix.length), text]] : [],
        ),
    );
}

/** What is wrong with a member or with anything inside it, for a form that has one place for all of it. */
export function problemWithin(problems: Record<string, string>, member: string): string | undefined {
    const found = Object.keys(problems).find((field) => field.split(/[[.]/)[0] === member);
    return found && (maybe(`field.${member}`) ?? problems[found]);
}

/** The reason that a problem with a code gives, worded under a prefix; undefined for every other problem. */
export function problemReason(error: unknown, code: string, prefix: string): string | undefined {
    if (!error) return undefined;
    const problem = Problem.of(error);
    return problem.code === code ? maybe(`${prefix}.${problem.details.reason}`) : undefined;
}
