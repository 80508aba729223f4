import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Longer than the wait for a screen, so that a failure shows the screen and not the clock.
		testTimeout: 30_000,
		// On a machine that is busy with other things, a terminal may keep a test waiting for too long;
		// RETRY=1 tries such a test once more, and a fault fails twice.
		retry: Number(process.env.RETRY ?? 0),
	},
});
