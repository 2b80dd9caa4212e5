package dev.skyledger.contracts.refusal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What was refused, with the details that a caller needs to do better. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface Refusal
        permits NotFound,
                StaleVersion,
                FlightExists,
                FlightClosed,
                CapacityBelowSold,
                CabinHasBlocks,
                OverbookingInUse,
                OversaleStands,
                SeatsNotFree,
                SeatTaken,
                UnknownPlace,
                SeatsUnavailable,
                PriceChanged,
                OfferExpired,
                MixedCurrencies,
                PaymentDeclined,
                PaymentInProgress,
                HoldExpired,
                HoldAlreadyExtended,
                BookingNotRevivable,
                BookingNotExchangeable,
                ExchangeInProgress,
                ExchangeQuoteExpired,
                BookingNotPayable,
                BookingClosed,
                QuoteExpired,
                NoScheduleChange,
                ScheduleChangeSettled,
                FlightNotFlying,
                ChildrenLeftAlone,
                VoucherUnusable,
                VoucherExists,
                StillInUse,
                EmailTaken,
                WeakPassword,
                NotPermitted,
                Invalid {}
