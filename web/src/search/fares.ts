import { maybe, t } from '../text/catalogue';

export function fareName(code: string): string {
    return maybe(`fare.${code}`) ?? t('fare.named', { code });
}
