import {vi} from 'vitest';

// Files share a process, and the libraries that they load; each begins with the program's own modules
// anew.
vi.resetModules();
