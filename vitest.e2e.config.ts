import { defineConfig } from "vitest/config";

/** Unset: the journeys. Set: the long sweeps too (`npm run test:full`). */
const full = Boolean(process.env.GLOSSATOR_FULL);

const inBrowser = (name: "chromium" | "firefox") => ({
	test: {
		name,
		include: [
			"tests/e2e/*.test.ts",
			...(full ? ["tests/e2e/sweeps/*.test.ts"] : []),
		],
		provide: { browser: name },
		globalSetup: ["tests/e2e/build-first.ts"],
		// One browser at a time: two starve each other on a small machine, and a starved browser looks like a broken one.
		fileParallelism: false,
		testTimeout: 180_000,
		hookTimeout: 240_000,
	},
});

/** What looks at the built extension: its files, and its life in real browsers. The same journeys in both. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "built",
					include: ["tests/built/**/*.test.ts"],
					testTimeout: 60_000,
				},
			},
			inBrowser("chromium"),
			inBrowser("firefox"),
		],
	},
});
