import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Longer than the wait for a screen, so that a failure shows the screen and not the clock.
		testTimeout: 30_000,
	},
});
