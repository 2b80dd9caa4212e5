import { Box, Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { book } from '../api/calls';
import type { BookingRequest, Me } from '../api/types';
import { adopt } from '../bookings/useBooking';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { fieldProblems, problemReason, problemWithin } from '../text/problems';
import { ChosenTrip } from './ChosenTrip';
import { ContactFields } from './ContactFields';
import { type Choice, chosenItems, chosenTotal, orderOf } from './choice';
import { contactRequest, type Draft, draftFor, keepDraft, passengerRequests, policyOf, voucherCodes } from './draft';
import { HoldRefused } from './HoldRefused';
import { PassengerFields } from './PassengerFields';
import { PolicyField } from './PolicyField';
import { TotalLine } from './TotalLine';
import { VoucherField } from './VoucherField';

export function BookingForm({ choice, me }: { choice: Choice; me: Me }) {
    const navigate = useNavigate();
    const [draft, setDraft] = useState(() => draftFor(choice, me));
    const toHold = useRef<HTMLButtonElement>(null);
    const severalFlights = chosenItems(choice).length > 1;
    const hold = useIntention({
        name: 'booking',
        send: (body: BookingRequest, key) => book(body, key),
        onDone: (booking) => {
            adopt(booking);
            navigate({ to: '/checkout/$bookingId', params: { bookingId: booking.bookingId } });
        },
    });
    const problems = hold.error ? fieldProblems(hold.error) : {};

    function change(next: Draft) {
        keepDraft(next);
        setDraft(next);
    }

    function holdSeats(wanted: Choice, asTyped = draft) {
        keepDraft(asTyped);
        hold.start(requestOf(wanted, asTyped));
    }

    /** The seats matter more than what a code would take off. */
    function leaveVouchers() {
        const without = { ...draft, vouchers: '' };
        setDraft(without);
        holdSeats(choice, without);
    }

    /** Another choice was made; what is left to do is to hold it. */
    function goOn() {
        hold.reset();
        toHold.current?.focus();
    }

    function submit(event: FormEvent) {
        event.preventDefault();
        holdSeats(choice);
    }

    function accept(changed: Choice) {
        navigate({ to: '/checkout/new', search: changed, replace: true });
        holdSeats(changed);
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
                            problems={problems}
                            onChange={(passengers) => change({ ...draft, passengers })}
                        />
                        <ContactFields
                            contact={draft.contact}
                            problems={problems}
                            onChange={(contact) => change({ ...draft, contact })}
                        />
                        <VoucherField
                            value={draft.vouchers ?? ''}
                            problem={
                                problemReason(hold.error, 'voucher-unusable', 'voucher') ??
                                problemWithin(problems, 'vouchers')
                            }
                            onChange={(vouchers) => change({ ...draft, vouchers })}
                        />
                        {severalFlights && (
                            <PolicyField
                                value={policyOf(draft, severalFlights)}
                                onChange={(policy) => change({ ...draft, policy })}
                            />
                        )}
                        {hold.error && (
                            <HoldRefused
                                error={hold.error}
                                choice={choice}
                                onAccept={accept}
                                onChosen={goOn}
                                onWithoutVoucher={leaveVouchers}
                            />
                        )}
                        <Box hiddenFrom="sm">
                            <TotalLine total={chosenTotal(choice)} party={choice} />
                        </Box>
                        <Group justify="space-between">
                            <Text size="sm" c="dimmed" maw={420}>
                                {t('book.holdText')}
                            </Text>
                            <Button
                                ref={toHold}
                                type="submit"
                                size="lg"
                                loading={hold.isPending}
                                className="wide-on-phone"
                            >
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

function requestOf(choice: Choice, draft: Draft): BookingRequest {
    const vouchers = voucherCodes(draft);
    return {
        ...orderOf(choice),
        passengers: passengerRequests(draft),
        contact: contactRequest(draft.contact),
        policy: policyOf(draft, chosenItems(choice).length > 1),
        ...(vouchers.length > 0 ? { vouchers } : {}),
    };
}
