import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../result.ts";
import { type BrowserName, browserNames } from "../browsers.ts";

export interface StartOptions {
	/** In order of preference; one where the person named it. */
	readonly browsers: readonly BrowserName[];
	/** Null: the founding story, or all featured ones where there is no window. */
	readonly story: string | null;
	readonly headless: boolean;
}

/**
 * @param options.hasDisplay - whether a window could be shown at all
 * @param options.slugs - the stories that there are
 */
export function parseStartOptions(
	args: readonly string[],
	options: { readonly hasDisplay: boolean; readonly slugs: readonly string[] },
): Result<StartOptions, "bad-option"> {
	let values: { browser?: string; story?: string; headless?: boolean };
	try {
		({ values } = parseArgs({
			args: [...args],
			options: {
				browser: { type: "string" },
				story: { type: "string" },
				headless: { type: "boolean" },
			},
		}));
	} catch (error) {
		return fail(
			"bad-option",
			error instanceof Error ? error.message : `${error}`,
		);
	}
	const browser = browserNames.find((name) => name === values.browser);
	if (values.browser && !browser)
		return fail(
			"bad-option",
			`"${values.browser}" is none of ${browserNames.join(", ")}.`,
		);
	if (values.story && !options.slugs.includes(values.story))
		return fail("bad-option", `There is no story "${values.story}".`);
	return ok({
		browsers: browser ? [browser] : browserNames,
		story: values.story ?? null,
		headless: values.headless ?? !options.hasDisplay,
	});
}
