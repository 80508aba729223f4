#!/usr/bin/env node
'use strict';
// `npm create my-resume my-cv` is `my-resume init my-cv`; without a word, the folder is my-cv.
var path = require('node:path');
var given = process.argv.slice(2);
process.argv.splice(2, given.length, 'init', ...(given.length > 0 ? given : ['my-cv']));
require(path.join(path.dirname(require.resolve('my-resume/package.json')), 'dist/start.cjs'));
