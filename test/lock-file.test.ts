import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

type Locked = {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
	libc?: string[];
};
const {packages}: {packages: Record<string, Locked>} = JSON.parse(
	readFileSync('package-lock.json', 'utf8'),
);

/** The entry that a package gets when one in `from` asks for it: the nearest above it. */
function entryFor(name: string, from: string): Locked | undefined {
	for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
		const entry = packages[`${place}${place && '/'}node_modules/${name}`];
		if (entry || place === '') return entry;
	}
}

const optional = Object.entries(packages).flatMap(([from, {optionalDependencies = {}}]) =>
	Object.entries(optionalDependencies).map(([name, range]) => ({name, range, from})),
);

describe('the lock file', () => {
	// npm leaves them out when it writes the file with `node_modules` there (npm/cli#4828): then
	// `npm ci` fails here, and on another computer what is built for it is missing.
	it('has what is for other computers than the one that wrote it', () => {
		expect(optional.map(({name}) => name)).toContain('@rollup/rollup-darwin-arm64');
		const missing = optional.filter(({name, from}) => !entryFor(name, from));
		expect(missing.map(({name, from}) => `${name} of ${from}`)).toEqual([]);
	});

	it('has it in the version that is asked for', () => {
		const exact = optional.filter(({range}) => /^\d/.test(range));
		expect(exact.length).toBeGreaterThan(50);
		for (const {name, range, from} of exact)
			expect(entryFor(name, from)?.version, name).toBe(range);
	});

	// npm 10 takes `libc` away when it installs; npm 11 leaves the file as it is.
	it('is left as it is by npm 10 and 11', () => {
		const changed = Object.entries(packages).filter(([, {libc}]) => libc);
		expect(changed.map(([place]) => place)).toEqual([]);
	});

	it('names no registry', () => {
		const named = Object.entries(packages).filter(([, {resolved}]) => resolved !== undefined);
		expect(named.map(([place]) => place)).toEqual([]);
	});
});
