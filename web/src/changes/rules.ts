import { maybe, t } from '../text/catalogue';

/** By which rule money comes back; a share is part of the rule's name. */
export function ruleText(rule: string): string {
    const percent = /^refund-(\d+)-percent$/.exec(rule)?.[1];
    if (percent !== undefined) {
        return percent === '0' ? t('rule.no-refund') : t('rule.refund', { percent });
    }
    if (/^(domestic|international|other)-/.test(rule)) {
        return t('rule.schedule-change');
    }
    return maybe(`rule.${rule}`) ?? t('rule.other', { rule });
}
