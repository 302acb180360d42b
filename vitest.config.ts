import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Unit tests sit beside their code; the browser journeys have a configuration of their own (vitest.e2e.config.ts). */
export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		include: [
			"lib/**/*.test.{ts,tsx}",
			"components/**/*.test.{ts,tsx}",
			"tests/rules/**/*.test.ts",
		],
		testTimeout: 60_000,
	},
});
