import {vi} from 'vitest';

// Files share a process, and what libraries they load; what the program itself knows by then, such
// as the words of a language, each of them begins without.
vi.resetModules();
const {loadParser} = await import('../source/markdown/parse/text-blocks.ts');
// As every command does that sets texts.
await loadParser();
