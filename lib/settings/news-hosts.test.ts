import { describe, expect, it } from "vitest";
import { isNewsHost, newsHosts, newsPatterns } from "./news-hosts.ts";

const groups = Object.entries(newsHosts);
const all: readonly string[] = groups.flatMap(([, hosts]) => hosts);

describe("the fixed news hosts", () => {
	it("[S2] are one to two hundred, theoutpost.ai first", () => {
		expect(all.length).toBeGreaterThanOrEqual(100);
		expect(all.length).toBeLessThanOrEqual(200);
		expect(all[0]).toBe("theoutpost.ai");
	});

	it("cover the ten languages (zh stands for both scripts)", () => {
		expect(Object.keys(newsHosts)).toEqual([
			"ai",
			"en",
			"ja",
			"de",
			"fr",
			"es",
			"pt",
			"it",
			"ko",
			"zh",
		]);
	});

	it.each(groups)("stand in order within %s", (name, hosts) => {
		const listed = name === "ai" ? hosts.slice(1) : [...hosts];
		expect(listed).toEqual([...listed].sort());
	});

	it("name each host once, and no host below another", () => {
		expect(new Set(all).size).toBe(all.length);
		const nested = all.filter((host) =>
			all.some((other) => host.endsWith(`.${other}`)),
		);
		expect(nested).toEqual([]);
	});

	it("are bare host names in lower case, without www and wildcards", () => {
		const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
		const host = new RegExp(`^(?!www\\.)${label}(?:\\.${label})+$`);
		expect(all.filter((each) => !host.test(each))).toEqual([]);
	});

	it("leave out hosts on which people also read their mail", () => {
		const portals = [
			"yahoo.co.jp",
			"naver.com",
			"sina.com.cn",
			"qq.com",
			"globo.com",
			"uol.com.br",
		];
		expect(all.filter((host) => portals.includes(host))).toEqual([]);
	});

	it("become patterns for http and https, subdomains included", () => {
		expect(newsPatterns[0]).toBe("*://*.theoutpost.ai/*");
		expect(newsPatterns).toHaveLength(all.length);
	});

	it.each([
		["theoutpost.ai", true],
		["www.theoutpost.ai", true],
		["news.yahoo.co.jp", true],
		["mail.yahoo.co.jp", false],
		["nottheoutpost.ai", false],
		["theoutpost.ai.example", false],
	])("[S3] %s: %s", (host, expected) => {
		expect(isNewsHost(host)).toBe(expected);
	});
});
