import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const sky: MantineColorsTuple = [
    '#eef6fc',
    '#dcebf7',
    '#b9d7ef',
    '#92c1e6',
    '#6dabd9',
    '#4b97cd',
    '#3384c0',
    '#2372af',
    '#175d96',
    '#0f4874',
];

export const theme = createTheme({
    colors: { sky },
    primaryColor: 'sky',
    primaryShade: 8,
    autoContrast: true,
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.75rem' }, h2: { fontSize: '1.25rem' } } },
    components: {
        Paper: { defaultProps: { radius: 'lg' } },
        TextInput: { defaultProps: { size: 'md' } },
        PasswordInput: { defaultProps: { size: 'md' } },
        Select: { defaultProps: { size: 'md', allowDeselect: false } },
        NativeSelect: { defaultProps: { size: 'md' } },
        Autocomplete: { defaultProps: { size: 'md' } },
        NumberInput: { defaultProps: { size: 'md' } },
        Button: { defaultProps: { size: 'md' } },
    },
});

/** Greys and reds dark enough for small text on white and on our page colour. */
export const variables: CSSVariablesResolver = () => ({
    variables: {},
    light: {
        '--mantine-color-text': '#1b2733',
        '--mantine-color-dimmed': '#536170',
        '--mantine-color-placeholder': '#5f6c7b',
        '--mantine-color-error': '#b42318',
    },
    dark: {},
});
