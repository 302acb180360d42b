import frozen from "./manifest.frozen.json" with { type: "json" };

export const browsers = ["chrome", "firefox"] as const;

/** What was promised at 1.0, by browser. An entry changes by hand, with a decision record, and never to something wider. */
export const frozenManifest: Readonly<
	Record<(typeof browsers)[number], Readonly<Record<string, unknown>>>
> = frozen;

/** Keys that would let somebody else in, or ask for more: none of them is there. */
export const absentKeys = [
	"externally_connectable",
	"oauth2",
	"devtools_page",
	"sandbox",
	"chrome_settings_overrides",
	"chrome_url_overrides",
	"declarative_net_request",
	"update_url",
	"key",
] as const;
