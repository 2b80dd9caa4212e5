import { Container } from '@mantine/core';
import { useSession } from '../session/session';
import { PlaneIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { Empty } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { BookingForm } from './BookingForm';
import { type Choice, chosenItems } from './choice';

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
