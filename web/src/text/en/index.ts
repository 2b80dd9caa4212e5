import { console } from './console';
import { everybodys } from './everybodys';
import { money } from './money';
import { sales } from './sales';

/** What administrators read, which comes with their pages. */
export const staffs = { ...console, ...sales, ...money } as const;

/** Every visible text, by where it stands. Placeholders are in braces; `.one` and `.other` are a count's forms. */
export const en = { ...everybodys, ...staffs } as const;
