import {Box, Text, useWindowSize} from 'ink';
import {createContext, type ReactNode, useContext} from 'react';
import {type ColorLevel, type Paint, paintText} from '../markdown/ansi.ts';
import type {Part, Theme} from './theme.ts';
import {terminalDark} from './themes-terminal.ts';

/** How everything is drawn; `attributes` and `ascii` as in `Paint`. */
export type Look = {
	theme: Theme;
	colorLevel: ColorLevel;
	hyperlinks: boolean;
	attributes?: boolean;
	ascii?: boolean;
};

const LookContext = createContext<Look>({theme: terminalDark, colorLevel: 0, hyperlinks: false});

/** Draws `children` in a look, on the theme's own background if it has one. */
export function LookProvider({look, children}: {look: Look; children: ReactNode}): ReactNode {
	const painted = look.theme.markdown.text?.background !== undefined && look.colorLevel > 0;
	return (
		<LookContext value={look}>
			{painted && <Backdrop />}
			{children}
		</LookContext>
	);
}

export function useLook(): Look {
	return useContext(LookContext);
}

/** What spans are painted with. */
export function usePaint(): Paint {
	const {theme, ...look} = useLook();
	return {...look, theme: theme.markdown};
}

/**
 * The background behind everything. Not a `backgroundColor` of Ink's: that has another opinion of
 * how many colours there are, and does not survive the resets in painted text.
 */
function Backdrop(): ReactNode {
	const {columns, rows} = useWindowSize();
	const line = paintText(' '.repeat(columns), {}, usePaint());
	return (
		<Box position="absolute" width={columns} height={rows}>
			<Text>{Array.from({length: rows}, () => line).join('\n')}</Text>
		</Box>
	);
}

/** Text in the look of a part of the viewer. Never wraps, unless it is told to. */
export function Styled({
	as,
	wrap = false,
	children,
}: {
	as: Part;
	wrap?: boolean;
	children: string;
}): ReactNode {
	const {theme} = useLook();
	return (
		<Text wrap={wrap ? 'wrap' : 'truncate-end'}>
			{paintText(children, theme.parts[as], usePaint())}
		</Text>
	);
}
