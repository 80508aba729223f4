import type {Finding, Subject} from './finding.ts';

/** A way to publish: what is typed, what comes of it, and what it takes. */
type Way = {name: string; command: string; outcome: string; needs: readonly Subject[]};

/** A way, and what is missing for it. */
export type Judged = Way & {missing: Subject[]};

/** What `pack` takes. */
const packed = ['content', 'errors', 'examples', 'npm', 'package', 'name'] as const;

/** The ways there are; readers type `npx` and the package's name. */
const ways = (packageName: string): readonly Way[] => [
	{
		name: 'npm',
		command: 'npm publish',
		outcome: `npx ${packageName}`,
		needs: [...packed, 'account'],
	},
	{
		name: 'npm, from GitHub',
		command: 'npm version patch && git push --follow-tags',
		outcome: 'a release of each tag, without a token',
		needs: [...packed, 'Git', 'GitHub', 'release.yml'],
	},
	{
		name: 'GitHub Pages',
		command: 'git push',
		outcome: 'a site with the viewer in it',
		needs: ['content', 'errors', 'Git', 'GitHub', 'site.yml'],
	},
	{
		name: 'any web server',
		command: 'my-resume export site -o public',
		outcome: 'the same site, as a folder',
		needs: ['content'],
	},
	{
		name: 'a host of your own',
		command: 'my-resume serve',
		outcome: 'ssh, curl and browsers',
		needs: ['content'],
	},
];

/** What each way lacks by what was found. */
export function judgeWays(findings: readonly Finding[], packageName: string): Judged[] {
	const missing = new Set(
		findings.filter(({state}) => state === 'missing').map(({subject}) => subject),
	);
	return ways(packageName).map((way) => ({
		...way,
		missing: way.needs.filter((subject) => missing.has(subject)),
	}));
}
