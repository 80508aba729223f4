import type {Paint} from '../../markdown/style/ansi.ts';
import type {Theme} from './theme.ts';

/** How everything is drawn; all but the theme as in `Paint`. */
export type Look = Omit<Paint, 'theme'> & {theme: Theme};

/**
 * Calls back with each new look, as the terminal tells more of itself, and at once with the one that
 * there is; until the function that it returns is called.
 */
export type Looks = (listener: (look: Look) => void) => () => void;
