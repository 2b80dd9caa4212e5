import { account } from './account';
import { bookings } from './bookings';
import { changes } from './changes';
import { checkout } from './checkout';
import { general } from './general';
import { problems } from './problems';
import { reasons } from './reasons';
import { retrieval } from './retrieval';
import { search } from './search';
import { watching } from './watching';

/** What whoever comes may read. */
export const everybodys = {
    ...general,
    ...search,
    ...account,
    ...checkout,
    ...bookings,
    ...changes,
    ...watching,
    ...retrieval,
    ...problems,
    ...reasons,
} as const;
