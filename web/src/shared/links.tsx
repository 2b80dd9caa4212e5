import {
    Anchor,
    type AnchorProps,
    Button,
    type ButtonProps,
    Menu,
    type MenuItemProps,
    Paper,
    type PaperProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type Html<P> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;

/** Mantine's looks on the router's typed links. */
export const ButtonLink = createLink(
    forwardRef<HTMLAnchorElement, ButtonProps & Html<ButtonProps>>((props, ref) => (
        <Button component="a" ref={ref} {...props} />
    )),
);

export const AnchorLink = createLink(
    forwardRef<HTMLAnchorElement, AnchorProps & Html<AnchorProps>>((props, ref) => <Anchor ref={ref} {...props} />),
);

export const PaperLink = createLink(
    forwardRef<HTMLAnchorElement, PaperProps & Html<PaperProps>>((props, ref) => (
        <Paper component="a" ref={ref} {...props} />
    )),
);

export const MenuLink = createLink(
    forwardRef<HTMLAnchorElement, MenuItemProps & Html<MenuItemProps>>((props, ref) => (
        <Menu.Item component="a" ref={ref} {...props} />
    )),
);
