import { NumberInput, TextInput } from '@mantine/core';
import { t } from '../text/catalogue';
import { type MapDraft, missingIn } from './stock';

/** The rows and letters of a cabin; its seats follow from them. */
export function MapFields({ map, onChange }: { map: MapDraft; onChange: (map: MapDraft) => void }) {
    const change = (part: Partial<MapDraft>) => {
        const next = { ...map, ...part };
        onChange({ ...next, missing: missingIn(map.missing, next.firstRow, next.lastRow) });
    };
    return (
        <>
            <TextInput
                label={t('console.layout')}
                description={t('console.layoutHint')}
                required
                withAsterisk={false}
                pattern="[A-Z]+( [A-Z]+)*"
                maxLength={20}
                value={map.layout}
                onChange={(event) => change({ layout: event.currentTarget.value.toUpperCase() })}
            />
            <NumberInput
                label={t('console.firstRow')}
                min={1}
                max={199}
                allowDecimal={false}
                required
                withAsterisk={false}
                value={map.firstRow}
                onChange={(row) => change({ firstRow: Number(row) })}
            />
            <NumberInput
                label={t('console.lastRow')}
                min={map.firstRow}
                max={199}
                allowDecimal={false}
                required
                withAsterisk={false}
                value={map.lastRow}
                onChange={(row) => change({ lastRow: Number(row) })}
            />
        </>
    );
}
