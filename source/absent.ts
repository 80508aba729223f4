/*
 * Stands, in the bundle, for what our libraries would load and we never call: the highlighter, the
 * tables and the emoji of marked-terminal's block renderers, which source/markdown has its own
 * layout for, and gray-matter's YAML parser, whose place the `yaml` package takes in
 * source/content. Loading them all would take longer than everything else together.
 */
function absent(): never {
	throw new Error('This library is not in the bundle, see build.js.');
}

export const highlight = absent;
export const get = absent;
export const safeLoad = absent;
export const safeDump = absent;

export default absent;
