import type {Paint} from '../../markdown/style/ansi.ts';
import type {Theme} from './theme.ts';

/** How everything is drawn; all but the theme as in `Paint`. */
export type Look = Omit<Paint, 'theme'> & {theme: Theme};
