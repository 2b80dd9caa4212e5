import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import { t } from '../text/catalogue';
import type { Draft } from './draft';

type Props = {
    contact: Draft['contact'];
    problems: Record<string, string>;
    onChange: (contact: Draft['contact']) => void;
};

export function ContactFields({ contact, problems, onChange }: Props) {
    return (
        <Fieldset radius="lg" legend={t('book.contact')}>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput
                    type="email"
                    label={t('signIn.email')}
                    autoComplete="email"
                    required
                    withAsterisk={false}
                    error={problems['contact.email'] ?? problems.email}
                    value={contact.email}
                    onChange={(event) => onChange({ ...contact, email: event.currentTarget.value })}
                />
                <TextInput
                    type="tel"
                    label={t('book.phone')}
                    placeholder={t('book.phonePlaceholder')}
                    autoComplete="tel"
                    maxLength={30}
                    error={problems['contact.phone'] ?? problems.phone}
                    value={contact.phone}
                    onChange={(event) => onChange({ ...contact, phone: event.currentTarget.value })}
                />
            </SimpleGrid>
        </Fieldset>
    );
}
