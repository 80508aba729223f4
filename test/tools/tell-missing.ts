import {missingTools} from './tool.ts';

/**
 * Says before the tests which of them will be skipped, and what to install so that they are not.
 * With `REQUIRE_TOOLS` in the environment, as in CI, a program that is missing is an error.
 */
export default function tellMissing(): void {
	const lines = [...missingTools()].map(
		([from, tools]) => `${tools.join(', ')}: not on the PATH; the package is ${from}`,
	);
	if (lines.length === 0) return;
	if (process.env.REQUIRE_TOOLS) throw new Error(`Tests need programs.\n${lines.join('\n')}`);
	console.warn(`Tests that need one of these programs are skipped.\n${lines.join('\n')}\n`);
}
