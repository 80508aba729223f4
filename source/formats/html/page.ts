import type {Resume} from '../../resume/types.ts';
import type {Edition} from '../document.ts';

/** The résumé in all of its locales as one self-contained page. The first edition is the one it opens with. */
export function htmlOf(_resume: Resume, [first]: readonly Edition[]): string {
	return `<!doctype html><html lang="${first?.locale ?? ''}">`;
}
