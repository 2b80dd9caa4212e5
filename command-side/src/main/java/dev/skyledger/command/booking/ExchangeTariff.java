package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.shared.Money;

/**
 * Decides what exchanging one flight costs, apart from the price of the seats. How the seats move
 * is the same whatever it says.
 */
interface ExchangeTariff {

    /** What the fare takes for the change, for all who fly. */
    Money fee(ExchangeProposal.Leaving from);

    /** What counts of the difference to what is paid now; less than nothing comes back. */
    Money counted(ExchangeProposal.Leaving from, Money paidThen);

    /** As the conditions of a booking's fares say; of one that is not paid nothing is due. */
    static ExchangeTariff of(ExchangeProposal proposal) {
        return proposal.paid() ? new ByFare() : new Unpaid();
    }

    /**
     * The fare's fee for every seat, and of a lower price as much as would come back of it; where
     * the seller changed the flight so much that giving it up costs nothing, this costs no more.
     */
    record ByFare() implements ExchangeTariff {

        @Override
        public Money fee(ExchangeProposal.Leaving from) {
            if (from.excused() != null) {
                return from.worth().times(0);
            }
            var said = from.item().conditions().changeFee();
            return (said == null ? from.worth().times(0) : said).times(from.party().seats());
        }

        @Override
        public Money counted(ExchangeProposal.Leaving from, Money paidThen) {
            var difference = paidThen.minus(from.paid());
            return difference.minor() < 0 && from.excused() == null
                    ? difference.percent(from.item().conditions().refundPercent())
                    : difference;
        }
    }

    /** Whoever has paid nothing owes nothing and gets nothing. */
    record Unpaid() implements ExchangeTariff {

        @Override
        public Money fee(ExchangeProposal.Leaving from) {
            return from.worth().times(0);
        }

        @Override
        public Money counted(ExchangeProposal.Leaving from, Money paidThen) {
            return from.worth().times(0);
        }
    }
}
