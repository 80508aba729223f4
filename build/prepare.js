/*
 * What npm runs where this is installed from git or as a folder, and after `npm install` in here. A
 * published copy, which has no build/, skips it.
 */
import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';

if (existsSync('node_modules')) {
	execSync('npm run --silent build', {stdio: 'inherit'});
} else {
	// npm links a folder as it is, and installs nothing in it.
	console.error(`It is not built yet. Run this first: npm install --prefix "${process.cwd()}"`);
	process.exitCode = 1;
}
