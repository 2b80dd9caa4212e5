import type { ReactNode } from 'react';

function icon(content: ReactNode) {
    return function Icon({ size = 20 }: { size?: number }) {
        return (
            <svg
                width={size}
                height={size}
                viewBox="0 0 24 24"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.8"
                strokeLinecap="round"
                strokeLinejoin="round"
                aria-hidden="true"
                focusable="false"
            >
                {content}
            </svg>
        );
    };
}

export const PlaneIcon = icon(<path d="M3 13.5 21 4l-5.5 16-4.3-6.200L3 13.500Zm8.2.3L21 4" />);
export const ArrowIcon = icon(<path d="M4 12h16m-6-6 6 6-6 6" />);
export const SwapIcon = icon(<path d="M7 4 3 8l4 4M3 8h14M17 12l4 4-4 4m4-4H7" />);
export const MenuIcon = icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const PersonIcon = icon(
    <>
        <circle cx="12" cy="8" r="4" />
        <path d="M4.5 20c1.2-3.6 4-5 7.5-5s6.3 1.4 7.5 5" />
    </>,
);
export const ClockIcon = icon(
    <>
        <circle cx="12" cy="12" r="8.5" />
        <path d="M12 7v5l3 2" />
    </>,
);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.500L19 7.5" />);
export const CrossIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const SeatIcon = icon(<path d="M7 4v9h9a2 2 0 0 1 2 2v3H7.5A2.5 2.5 0 0 1 5 15.500M8 18v2.500m9-2.500v2.500" />);
export const ReceiptIcon = icon(
    <>
        <path d="M6 3.500h12v17l-3-2-3 2-3-2-3 2v-17Z" />
        <path d="M9 8.500h6M9 12.500h6" />
    </>,
);
export const AlertIcon = icon(
    <>
        <path d="M12 4 2.5 20h19L12 4Z" />
        <path d="M12 10v4.500m0 2.500v.1" />
    </>,
);
export const SearchIcon = icon(
    <>
        <circle cx="11" cy="11" r="6.5" />
        <path d="m16 16 4.5 4.5" />
    </>,
);
export const TicketIcon = icon(
    <>
        <path d="M4 7h16v3.500a2 2 0 0 0 0 3.500v3H4v-3a2 2 0 0 0 0-3.500V7Z" />
        <path d="M14 7v10" strokeDasharray="2 2.5" />
    </>,
);
