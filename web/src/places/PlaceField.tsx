import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Airport } from '../api/types';
import { useAirport, useSuggestions } from './places';

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
    const [asked] = useDebouncedValue(text, 150);
    const suggestions = useSuggestions(typing ? asked : '') ?? [];

    useEffect(() => {
        if (!typing) {
            setText(known ? labelOf(known) : value);
        }
    }, [known, value, typing]);

    function choose(airport: Airport | undefined) {
        setTyping(false);
        onChange(airport?.iata ?? '');
        setText(airport ? labelOf(airport) : text);
    }

    function settle() {
        if (typing) {
            const typed = text.trim().toUpperCase();
            choose(suggestions.find((airport) => airport.iata === typed) ?? suggestions[0]);
        }
    }

    return (
        <Autocomplete
            label={label}
            placeholder={placeholder}
            value={text}
            error={error}
            readOnly={readOnly}
            data={suggestions.map(labelOf)}
            filter={({ options }) => options}
            onChange={(next) => {
                const exact = suggestions.find((airport) => labelOf(airport) === next);
                setTyping(!exact);
                setText(next);
                onChange(exact?.iata ?? '');
            }}
            onOptionSubmit={(option) => choose(suggestions.find((airport) => labelOf(airport) === option))}
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
