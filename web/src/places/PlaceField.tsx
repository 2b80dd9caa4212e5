import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Airport } from '../api/types';
import { t } from '../text/catalogue';
import { placeMeant, useAirport, useSuggestions } from './places';

type Props = {
    label: string;
    placeholder: string;
    value: string;
    onChange: (iata: string) => void;
    error?: string;
    readOnly?: boolean;
};

const labelOf = (airport: Airport) => `${airport.city} (${airport.iata})`;

/** An airport, typed by code, name or city; the value is its code, or empty while nothing is chosen. */
export function PlaceField({ label, placeholder, value, onChange, error, readOnly = false }: Props) {
    const known = useAirport(value || undefined);
    const [text, setText] = useState(value);
    const [typing, setTyping] = useState(false);
    const [isUnknown, setUnknown] = useState(false);
    const current = useRef(text);
    current.current = text;
    const [asked] = useDebouncedValue(text, 150);
    const suggestions = useSuggestions(typing ? asked : '') ?? [];

    useEffect(() => {
        if (!typing) {
            setText(known ? labelOf(known) : value);
        }
    }, [known, value, typing]);

    function choose(airport: Airport) {
        setTyping(false);
        setUnknown(false);
        onChange(airport.iata);
        setText(labelOf(airport));
    }

    /** Whoever typed enough and goes on meant the first of what we know, also where it was not shown yet. */
    async function settle() {
        if (!typing || text.trim() === '') {
            return;
        }
        const meant = await placeMeant(text).catch(() => undefined);
        if (current.current === text && meant) {
            choose(meant);
        } else if (current.current === text && meant === null) {
            setUnknown(true);
        }
    }

    function enter(event: KeyboardEvent) {
        if (event.key === 'Enter' && typing) {
            event.preventDefault();
            settle();
        }
    }

    return (
        <Autocomplete
            label={label}
            placeholder={placeholder}
            value={text}
            error={isUnknown ? t('problem.unknown-place') : error}
            readOnly={readOnly}
            data={suggestions.map(labelOf)}
            filter={({ options }) => options}
            onChange={(next) => {
                const exact = suggestions.find((airport) => labelOf(airport) === next);
                setTyping(!exact);
                setUnknown(false);
                setText(next);
                onChange(exact?.iata ?? '');
            }}
            onOptionSubmit={(option) => {
                const chosen = suggestions.find((airport) => labelOf(airport) === option);
                if (chosen) choose(chosen);
            }}
            onKeyDown={enter}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={settle}
            comboboxProps={{ shadow: 'md' }}
            autoComplete="off"
            translate="no"
            renderOption={({ option }) => {
                const airport = suggestions.find((candidate) => labelOf(candidate) === option.value);
                return (
                    <span className="place-option" translate="no">
                        <b>{airport?.iata}</b>
                        <span>
                            {airport?.city}
                            <small>{airport?.name}</small>
                        </span>
                    </span>
                );
            }}
        />
    );
}
