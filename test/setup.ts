import {loadParser} from '../source/markdown/text-blocks.ts';

// As every command does that sets texts.
await loadParser();
