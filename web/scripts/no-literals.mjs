// Fails on a visible string that a component spells out itself: the catalogue is where words live. Biome's
// noJsxLiterals watches what stands between tags; this watches attributes, expressions and other texts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const VISIBLE = new Set([
    'label',
    'placeholder',
    'title',
    'description',
    'error',
    'alt',
    'text',
    'heading',
    'reason',
    'legend',
    'submitLabel',
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
]);
const WORDS = /\p{L}{2,}/u;

const found = [];
for (const file of sources()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    visit(source, source, file);
}
if (found.length > 0) {
    console.error(`Visible strings belong in src/text/en:\n${found.join('\n')}`);
    process.exit(1);
}

function sources() {
    return process.argv.length > 2 ? process.argv.slice(2) : tsx('src');
}

function tsx(folder) {
    return readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
        .map((file) => path.join(folder, file));
}

function visit(node, source, file) {
    if (ts.isJsxText(node)) {
        report(node, node.text, source, file);
    } else if (ts.isJsxAttribute(node) && VISIBLE.has(node.name.getText(source)) && node.initializer) {
        for (const literal of literals(node.initializer)) {
            report(literal, literal.text, source, file);
        }
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
        for (const literal of literals(node.expression)) {
            report(literal, literal.text, source, file);
        }
    }
    ts.forEachChild(node, (child) => visit(child, source, file));
}

/** The strings an expression can come out as; what it passes to calls or compares is not shown. */
function literals(node) {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
    if (ts.isTemplateExpression(node)) {
        return [node.head, ...node.templateSpans.map((span) => span.literal)];
    }
    if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
        return node.expression ? literals(node.expression) : [];
    }
    if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
    if (ts.isBinaryExpression(node)) {
        const shown = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
        if (shown.includes(node.operatorToken.kind)) return [...literals(node.left), ...literals(node.right)];
        return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? literals(node.right) : [];
    }
    return [];
}

function report(node, text, source, file) {
    if (WORDS.test(text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${file}:${line + 1}: ${text.trim()}`);
    }
}
