import type { UserManifest } from "wxt";
import { everySite, newsPatterns } from "./news-hosts.ts";

export type Browser = "chrome" | "firefox";

export const actionTitle = "__MSG_action_title__";

/**
 * What our own pages may load: themselves. No remote script, style, font or image, no inline code, no request but for
 * packaged files; strings never become markup.
 */
const pagePolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");

/**
 * The manifest without what WXT derives from the entrypoints. Permissions are frozen at 1.0: a test holds the built
 * manifest against `tests/rules/manifest.frozen.json`.
 * @param options.strict - false only for the development server, whose scripts our page policy would refuse
 */
export function makeManifest(
	browser: Browser,
	{ strict }: { strict: boolean },
): UserManifest {
	const firefox = browser === "firefox";
	return {
		name: "__MSG_ext_name__",
		description: "__MSG_ext_description__",
		default_locale: "en",
		permissions: [
			"storage",
			"unlimitedStorage",
			"scripting",
			"activeTab",
			"alarms",
			"contextMenus",
			...(firefox ? [] : ["sidePanel" as const]),
		],
		host_permissions: [...newsPatterns],
		optional_permissions: ["downloads"],
		optional_host_permissions: [everySite],
		content_security_policy: strict ? { extension_pages: pagePolicy } : {},
		web_accessible_resources: [
			{
				// Any site: the person may call us anywhere. A static address, because a dynamic one dies under
				// Cross-Origin-Embedder-Policy; a stranger who frames the page sees it empty (the nonce).
				resources: ["margin.html"],
				matches: ["<all_urls>"],
			},
		],
		commands: {
			_execute_action: { suggested_key: { default: "Alt+Shift+G" } },
			"toggle-margin": {
				description: "__MSG_command_margin__",
				suggested_key: { default: "Alt+Shift+M" },
			},
			"next-passage": {
				description: "__MSG_command_next__",
				suggested_key: { default: "Alt+Shift+Period" },
			},
			"previous-passage": {
				description: "__MSG_command_previous__",
				suggested_key: { default: "Alt+Shift+Comma" },
			},
		},
		...(firefox ? firefoxOnly : chromeOnly),
	};
}

const chromeOnly: UserManifest = {
	minimum_chrome_version: "140",
	side_panel: { default_path: "margin.html" },
};

const firefoxOnly: UserManifest = {
	sidebar_action: {
		default_panel: "margin.html",
		default_title: "__MSG_ext_name__",
		open_at_install: false,
	},
	browser_specific_settings: {
		gecko: {
			id: "glossator@law-in-the-margin",
			strict_min_version: "150.0",
			data_collection_permissions: { required: ["none"] },
		},
		gecko_android: { strict_min_version: "150.0" },
	},
};
