import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { ButtonLink } from '../shared/links';
import { t } from '../text/catalogue';
import { type FlightFilter, isEmptyFilter, withoutBlanks } from './flightFilter';

export function FlightFilterForm({ filter }: { filter: FlightFilter }) {
    const navigate = useNavigate();
    const [wanted, setWanted] = useState({ origin: '', destination: '', date: '', ...filter });
    const change = (part: FlightFilter) => setWanted((before) => ({ ...before, ...part }));

    function show(event: FormEvent) {
        event.preventDefault();
        navigate({ to: '/console/flights', search: withoutBlanks(wanted), replace: true });
    }

    return (
        <form onSubmit={show} className="filter">
            <PlaceField
                label={t('search.from')}
                placeholder={t('search.placeholder')}
                value={wanted.origin}
                onChange={(origin) => change({ origin })}
            />
            <PlaceField
                label={t('search.to')}
                placeholder={t('search.placeholder')}
                value={wanted.destination}
                onChange={(destination) => change({ destination })}
            />
            <TextInput
                type="date"
                label={t('search.date')}
                value={wanted.date}
                onChange={(event) => change({ date: event.currentTarget.value })}
            />
            <Button type="submit" variant="default">
                {t('console.filter')}
            </Button>
            {!isEmptyFilter(filter) && (
                <ButtonLink to="/console/flights" search={{}} variant="subtle">
                    {t('console.noFilter')}
                </ButtonLink>
            )}
        </form>
    );
}
