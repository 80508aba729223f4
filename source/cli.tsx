import {fileURLToPath} from 'node:url';
import {main} from './main.ts';

await main(fileURLToPath(new URL('.', import.meta.url)));
