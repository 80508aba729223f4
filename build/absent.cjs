/*
 * Stands in the bundle for what our libraries load and we never call: the highlighter, the tables and
 * the emoji of marked-terminal's blocks, for which source/markdown has a layout of its own, and
 * gray-matter's YAML parser, whose place `yaml` takes. To load them would take longer than all the rest.
 * And for what ssh2 asks the processor, and reads keys with a passphrase with.
 */
function absent() {
	throw new Error('This library is not in the bundle, see build/absent.cjs.');
}

module.exports = {safeLoad: absent, safeDump: absent};
