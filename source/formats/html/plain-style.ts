import {darkColors, lightColors, type PageColors} from '../colors.ts';

const variables = ({paper, ink, accent}: PageColors) =>
	`--paper: ${paper}; --ink: ${ink}; --accent: ${accent};`;

/** How a page of a few lines looks, such as one that says that there is nothing. */
export const plainStyle = `:root { color-scheme: light dark; ${variables(lightColors)} } @media (prefers-color-scheme: dark) { :root { ${variables(darkColors)} } } body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; } h1 { line-height: 1.25; } ul { padding-inline-start: 1.25rem; } li { margin-block: .5rem; } a { color: var(--accent); }`;
