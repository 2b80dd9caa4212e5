import { useEffect } from 'react';
import { t } from '../text/catalogue';

export function usePageTitle(title: string): void {
    useEffect(() => {
        document.title = t('app.title', { page: title });
    }, [title]);
}
