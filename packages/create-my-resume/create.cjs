#!/usr/bin/env node
'use strict';
// `npm create my-resume my-cv` is `my-resume init my-cv`; where no folder is named, it is my-cv.
var path = require('node:path');
var given = process.argv.slice(2);
var takesValue = /^--(?:name|headline|email|locales|package|from)$/;
var folders = given.filter((word, index) => word[0] !== '-' && !takesValue.test(given[index - 1]));
process.argv.splice(2, given.length, 'init', ...(folders.length > 0 ? [] : ['my-cv']), ...given);
require(path.join(path.dirname(require.resolve('my-resume/package.json')), 'dist/start.cjs'));
