/*
 * Writes templates/my-cv anew: what `my-resume init` writes, with the flags in templates/init.json, as the
 * files of a template repository.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';

const flags = JSON.parse(readFileSync('templates/init.json', 'utf8'));
rmSync('templates/my-cv', {recursive: true, force: true});
execFileSync(process.execPath, ['dist/start.cjs', 'init', 'templates/my-cv', ...flags]);
