import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { book } from '../api/calls';
import { Problem } from '../api/problem';
import type { Me } from '../api/types';
import { queries } from '../app/queries';
import { useSession } from '../session/session';
import { PlaneIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { Empty, Refusal } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { ChosenTrip } from './ChosenTrip';
import { ContactFields } from './ContactFields';
import { type Choice, chosenItems, chosenTotal } from './choice';
import { contactRequest, draftFor, keepDraft, passengerRequests } from './draft';
import { decided, keyFor } from './keys';
import { PassengerFields } from './PassengerFields';
import { PriceChanged } from './PriceChanged';

const INTENTION = 'booking';

export function BookPage({ choice }: { choice: Choice }) {
    usePageTitle(t('book.title'));
    const session = useSession();
    if (session.state !== 'signed-in') {
        return null;
    }
    if (chosenItems(choice).length === 0) {
        return (
            <Container size="lg" py="lg">
                <Empty whole icon={<PlaneIcon size={28} />} title={t('book.nothing')} text={t('book.nothingText')}>
                    <ButtonLink to="/">{t('book.search')}</ButtonLink>
                </Empty>
            </Container>
        );
    }
    return <BookingForm choice={choice} me={session.me} />;
}

function BookingForm({ choice, me }: { choice: Choice; me: Me }) {
    const navigate = useNavigate();
    const [draft, setDraft] = useState(() => draftFor(choice, me));
    const items = chosenItems(choice);
    const hold = useMutation({
        mutationFn: () => {
            const body = {
                items,
                passengers: passengerRequests(draft),
                contact: contactRequest(draft.contact),
                expectedTotal: chosenTotal(choice),
            };
            return book(body, keyFor(INTENTION, body));
        },
        onSuccess: (booking) => {
            decided(INTENTION);
            queries.setQueryData(['booking', booking.bookingId], booking);
            queries.invalidateQueries({ queryKey: ['bookings'] });
            navigate({ to: '/checkout/$bookingId', params: { bookingId: booking.bookingId } });
        },
        onError: (error) => {
            if (Problem.of(error).isDecided && Problem.of(error).status !== 401) {
                decided(INTENTION);
            }
        },
    });
    const problems = hold.error ? fieldProblems(hold.error) : {};

    function change(next: typeof draft) {
        keepDraft(next);
        setDraft(next);
    }

    function submit(event: FormEvent) {
        event.preventDefault();
        keepDraft(draft);
        if (!hold.isPending) {
            hold.mutate();
        }
    }

    return (
        <Container size="lg" py="lg">
            <Title order={1} mb="lg">
                {t('book.title')}
            </Title>
            <div className="columns">
                <form onSubmit={submit}>
                    <Stack gap="lg">
                        <PassengerFields
                            passengers={draft.passengers}
                            onChange={(passengers) => change({ ...draft, passengers })}
                        />
                        <ContactFields
                            contact={draft.contact}
                            problems={problems}
                            onChange={(contact) => change({ ...draft, contact })}
                        />
                        {hold.error && <HoldRefused error={hold.error} choice={choice} onAccept={hold.reset} />}
                        <Group justify="space-between">
                            <Text size="sm" c="dimmed" maw={420}>
                                {t('book.holdText')}
                            </Text>
                            <Button type="submit" size="lg" loading={hold.isPending} className="wide-on-phone">
                                {t('book.hold')}
                            </Button>
                        </Group>
                    </Stack>
                </form>
                <ChosenTrip choice={choice} />
            </div>
        </Container>
    );
}

function HoldRefused({ error, choice, onAccept }: { error: Error; choice: Choice; onAccept: () => void }) {
    const { code, details } = Problem.of(error);
    if (code === 'price-changed' && details.current) {
        return <PriceChanged choice={choice} current={details.current} onAccept={onAccept} />;
    }
    return (
        <Refusal error={error}>
            {(code === 'seats-unavailable' || code === 'offer-expired') && (
                <ButtonLink to="/" variant="default" size="sm">
                    {t('pay.searchAgain')}
                </ButtonLink>
            )}
        </Refusal>
    );
}
