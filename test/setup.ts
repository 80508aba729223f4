import {loadParser} from '../source/markdown/parse/text-blocks.ts';

// As every command does that sets texts.
await loadParser();
