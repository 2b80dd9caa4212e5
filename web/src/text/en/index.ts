import { account } from './account';
import { bookings } from './bookings';
import { changes } from './changes';
import { checkout } from './checkout';
import { console } from './console';
import { general } from './general';
import { problems } from './problems';
import { sales } from './sales';
import { search } from './search';
import { watching } from './watching';

/** Every visible text, by where it stands. Placeholders are in braces; `.one` and `.other` are a count's forms. */
export const en = {
    ...general,
    ...search,
    ...account,
    ...checkout,
    ...bookings,
    ...changes,
    ...console,
    ...sales,
    ...watching,
    ...problems,
} as const;
