import {realpathSync} from 'node:fs';
import path from 'node:path';
import {readText} from '../../../files/read.ts';
import {isInside} from '../../../files/walk.ts';
import type {LiquidContext} from '../../../shortcodes/liquid/render.ts';
import type {Site} from './site.ts';

/**
 * The Markdown that a page, by its path in the site, takes in from other files of the site. Those in
 * HTML are parts of a theme, and left alone; what leads out of the site, or can't be read, is nothing.
 */
export function includesOf({folder, source}: Site, page: string): LiquidContext['textOf'] {
	return (file, isNear) => {
		if (!/^[^\\:]+\.(?:md|markdown)$/i.test(file) || file.split('/').includes('..'))
			return undefined;
		const from = isNear ? path.posix.dirname(page) : '_includes';
		const name = path.posix.join(source, from, file);
		const address = path.join(folder.path, name);
		try {
			if (!isInside(realpathSync(address), realpathSync(folder.path))) return undefined;
		} catch {
			return undefined;
		}
		return readText({file: name, address}, () => {});
	};
}
