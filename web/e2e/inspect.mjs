import { AxeBuilder } from '@axe-core/playwright';

/** What axe finds, one line each. */
export async function accessibilityProblems(page) {
    const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode(true) // no page has frames, and none is opened to add theirs up
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

/** Sideways scrolling, text that its box cuts off or outside the window, and fields beside each other that do not line up. */
export function layoutProblems(page) {
    return page.evaluate(() => {
        const problems = [];
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth > width) {
            problems.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`);
        }
        for (const element of document.body.querySelectorAll('*')) {
            const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
            const isField = element.matches('input:not([type=checkbox],[type=radio],[type=hidden]),select');
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const hidden = style.visibility === 'hidden' || box.width <= 1 || box.height <= 1 || style.opacity === '0';
            if ((!ownText && !isField) || hidden || element.closest('.skip-link,svg,[aria-hidden=true]')) continue;
            const name = `${element.tagName.toLowerCase()} "${(element.textContent || element.value || '').slice(0, 40)}"`;
            const clips = style.overflowX !== 'visible' || isField;
            if (clips && element.scrollWidth > element.clientWidth + 1) problems.push(`cut off: ${name}`);
            if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 4) {
                problems.push(`cut off below: ${name}`);
            }
            if (box.right > width + 1 || box.left < -1) problems.push(`outside the window: ${name}`);
        }
        const fieldIn = (cell) => {
            const fields = cell.querySelectorAll('input:not([type=checkbox],[type=radio],[type=hidden]),select');
            return fields.length === 1 && fields[0].offsetHeight > 1 ? fields[0] : undefined;
        };
        for (const grid of document.body.querySelectorAll('form *')) {
            if (getComputedStyle(grid).display !== 'grid') continue;
            const cells = [...grid.children].filter(fieldIn);
            for (const [at, cell] of cells.slice(1).entries()) {
                const before = cells[at].getBoundingClientRect();
                const isBeside = cell.getBoundingClientRect().left > before.right - 1;
                const [one, other] = [cells[at], cell].map((it) => fieldIn(it).getBoundingClientRect());
                if (isBeside && Math.abs(one.top - other.top) > 1) {
                    problems.push(`not in line: "${cells[at].textContent}" and "${cell.textContent}"`);
                }
            }
        }
        return problems;
    });
}

/** Visible words that are neither from the catalogue (which marks them in the pseudo language) nor data. */
export function untranslated(page) {
    return page.evaluate(() => {
        const left = (text) => {
            let rest = text;
            for (let before = ''; before !== rest; ) {
                before = rest;
                rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
            }
            return /\p{L}{2,}/u.test(rest);
        };
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (parentElement?.closest('[translate=no],script,style,noscript')) continue;
            if (left(data)) found.push(data.trim());
        }
        for (const element of document.body.querySelectorAll('[aria-label],[placeholder],[title],[alt]')) {
            for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
                const value = element.getAttribute(name);
                if (value && left(value)) found.push(`${name}: ${value}`);
            }
        }
        if (left(document.title.replace('Skyledger', ''))) found.push(`title: ${document.title}`);
        return found;
    });
}
