/*
 * Gives the packages beside the program its version, when `npm version` has changed that.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'packages/create-my-resume/package.json';
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const changed = {...manifest, version, dependencies: {[name]: `^${version}`}};
writeFileSync(file, `${JSON.stringify(changed, undefined, '\t')}\n`);
