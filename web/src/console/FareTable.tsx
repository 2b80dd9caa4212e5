import { Table, Text } from '@mantine/core';
import { FareRules } from '../search/FareRules';
import { fareName } from '../search/fares';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import type { AdministeredCabin } from './stock';

/** The fares of a cabin, the cheapest first as it came: what each costs, allows and has sold of how many. */
export function FareTable({ cabin }: { cabin: AdministeredCabin }) {
    return (
        <Table verticalSpacing="sm" className="stacking">
            <Table.Thead>
                <Table.Tr>
                    <Table.Th>{t('console.fare')}</Table.Th>
                    <Table.Th>{t('console.farePrice')}</Table.Th>
                    <Table.Th>{t('console.soldOf')}</Table.Th>
                    <Table.Th>{t('figure.held')}</Table.Th>
                    <Table.Th>{t('figure.left')}</Table.Th>
                </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
                {cabin.fares.map((fare) => (
                    <Table.Tr key={fare.fareCode}>
                        <Table.Td data-label={t('console.fare')}>
                            <Text fw={600}>{fareName(fare.fareCode)}</Text>
                            <FareRules conditions={fare.conditions} />
                        </Table.Td>
                        <Table.Td data-label={t('console.farePrice')} className="nowrap">
                            {money(fare.price)}
                        </Table.Td>
                        <Table.Td data-label={t('console.soldOf')} className="digits nowrap">
                            {t('console.taken', { taken: fare.sold, capacity: fare.seats })}
                        </Table.Td>
                        <Table.Td data-label={t('figure.held')} className="digits">
                            {fare.held}
                        </Table.Td>
                        <Table.Td data-label={t('figure.left')} className="digits">
                            {fare.seatsLeft}
                        </Table.Td>
                    </Table.Tr>
                ))}
            </Table.Tbody>
        </Table>
    );
}
