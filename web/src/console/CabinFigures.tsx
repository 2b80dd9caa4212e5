import { Text } from '@mantine/core';
import { t } from '../text/catalogue';
import { figure } from '../text/format';
import { type AdministeredCabin, leftIn } from './stock';

export function CabinFigures({ cabin }: { cabin: AdministeredCabin }) {
    return (
        <dl className="figures">
            <Figure label={t('figure.capacity')} value={cabin.capacity} />
            <Figure label={t('figure.sold')} value={cabin.sold} />
            <Figure label={t('figure.held')} value={cabin.held} />
            <Figure label={t('figure.blocked')} value={cabin.blocked} />
            <Figure label={t('figure.overbooking')} value={cabin.overbooking} />
            <Figure label={t('figure.left')} value={leftIn(cabin)} />
        </dl>
    );
}

function Figure({ label, value }: { label: string; value: number }) {
    return (
        <div>
            <Text component="dt" size="sm" c="dimmed">
                {label}
            </Text>
            <Text component="dd" m={0} fz="lg" fw={700} className="digits">
                {figure(value)}
            </Text>
        </div>
    );
}
