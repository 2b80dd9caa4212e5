/** The frame of every page. */
export const general = {
    'app.title': '{page} · Skyledger',

    'nav.label': 'Main',
    'nav.skip': 'Skip to content',
    'nav.home': 'Skyledger home',
    'nav.menu': 'Menu',
    'nav.search': 'Search flights',
    'nav.bookings': 'My bookings',
    'nav.console': 'Console',
    'nav.signIn': 'Sign in',
    'nav.signUp': 'Sign up',
    'nav.signOut': 'Sign out',
    'footer.text': 'Every booking explains itself, step by step.',

    'staff.reason': 'Why you do this',
    'staff.reasonHint': 'Needed for somebody else’s booking; it is recorded.',
    'console.signIn': 'The console is for administrators.',
    'console.forbidden': 'This part is for administrators',
    'console.forbiddenText': 'Sign in with an administrator account to manage flights.',
    'state.loading': 'Loading',
    'state.failed': 'That did not work',
    'state.back': 'Back',
    'state.retry': 'Try again',
    'state.reference': 'Reference {trace}',
    'notFound.title': 'There is no such page',
    'notFound.text': 'The address may be mistyped, or the page has moved.',

    'format.hours': '{hours} h {minutes} min',
    'format.wholeHours': '{hours} h',
    'format.minutes': '{minutes} min',
    'format.localTimes': 'All times are local to each airport.',
} as const;
