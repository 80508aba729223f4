import {Text} from 'ink';
import {createContext, type ReactNode, useContext} from 'react';
import {type ColorLevel, styleSequence} from '../markdown/ansi.ts';
import {defaultTheme, type Part, type Theme} from './theme.ts';

/** How everything is drawn. */
export type Look = {theme: Theme; colorLevel: ColorLevel; hyperlinks: boolean};

const LookContext = createContext<Look>({theme: defaultTheme, colorLevel: 0, hyperlinks: false});

export function LookProvider({look, children}: {look: Look; children: ReactNode}): ReactNode {
	return <LookContext value={look}>{children}</LookContext>;
}

export function useLook(): Look {
	return useContext(LookContext);
}

/** Text in the look of a part of the viewer. Never wraps. */
export function Styled({as, children}: {as: Part; children: string}): ReactNode {
	const {theme, colorLevel} = useLook();
	const on = styleSequence(theme.parts[as], colorLevel);
	return <Text wrap="truncate-end">{on ? `${on}${children}\u001B[0m` : children}</Text>;
}
