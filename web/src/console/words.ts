import { teach } from '../text/catalogue';
import { staffs } from '../text/en';

teach(staffs);
