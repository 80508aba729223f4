/*
 * Makes dist/: the program and the library, with every run-time library inside, so that whoever
 * runs the published package installs nothing else.
 */
import {chmod, copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {makeBrowserBundles} from './build/browser.js';
import {makeBundles} from './build/bundles.js';
import {importSource} from './build/import-source.js';
import {licences} from './build/licences.js';
import {compileSample} from './build/sample.js';
import {viewerFiles} from './build/viewer-files.js';

await rm('dist', {recursive: true, force: true});
const bundles = await makeBundles();
await makeBrowserBundles();

// What runs first is too plain to be bundled.
await copyFile('source/start.cjs', 'dist/start.cjs');
await chmod('dist/start.cjs', 0o755);
await copyFile('source/formats/pdf/no-fonts.conf', 'dist/no-fonts.conf');

await compileSample('dist/sample');
const {manualPage} = await importSource('source/commands/call/manual.ts');
await writeFile('dist/my-resume.1', manualPage(JSON.parse(await readFile('package.json', 'utf8'))));
await writeFile('dist/viewer.json', JSON.stringify(viewerFiles(bundles.outputs)));
await writeFile('dist/third-party-licenses.txt', await licences(bundles));
