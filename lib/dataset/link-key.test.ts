import { expect, it } from "vitest";
import { hostName, hostOf, linkKey } from "./link-key.ts";

it.each([
	["https://www.law.gov.zz/a/b/", "law.gov.zz/a/b"],
	["HTTP://Law.GOV.zz:8080/a#frag", "law.gov.zz/a"],
	["https://law.gov.zz/view?req=Title18", "law.gov.zz/view?req=Title18"],
	["https://law.gov.zz/A", "law.gov.zz/A"],
	["https://user@law.gov.zz./a", "law.gov.zz/a"],
	["https://law.gov.zz/", null],
	["https://law.gov.zz", null],
	["ftp://law.gov.zz/a", null],
	["", null],
])("[D17] %s is compared as %s", (href, key) => {
	expect(linkKey(href)).toBe(key);
});

it("[D17] the host of an address, or null", () => {
	expect(hostOf("https://www.Law.gov.zz:443/x")).toBe("law.gov.zz");
	expect(hostOf("law.gov.zz/x")).toBeNull();
	expect(hostName("www.law.gov.zz")).toBe("law.gov.zz");
});
