import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../text/catalogue';
import { useFocus } from './useFocus';

type Props = { hasMore: boolean; isLoading: boolean; onMore: () => void };

/** One page more of a list; whoever asked for the last one is told that it was. */
export function More({ hasMore, isLoading, onMore }: Props) {
    const [asked, setAsked] = useState(false);
    if (hasMore) {
        return (
            <Button
                variant="default"
                loading={isLoading}
                onClick={() => {
                    setAsked(true);
                    onMore();
                }}
            >
                {t('results.more')}
            </Button>
        );
    }
    return asked ? <ThatIsAll /> : null;
}

function ThatIsAll() {
    const ref = useFocus<HTMLParagraphElement>();
    return (
        <Text ref={ref} tabIndex={-1} role="status" size="sm" c="dimmed" ta="center" className="focusable-title">
            {t('results.all')}
        </Text>
    );
}
