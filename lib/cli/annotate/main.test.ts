import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const node = existsSync("node_modules/.bin/node")
	? join("node_modules", ".bin", "node")
	: process.execPath;

/** Run the command line as a person does. */
function glossator(args: string[], stdin = "", readOutput = true) {
	return new Promise<{ code: number | null; out: string; errors: string }>(
		(resolve) => {
			const child = spawn(node, [
				"--disable-warning=ExperimentalWarning",
				"lib/cli/main.ts",
				...args,
			]);
			const said = { out: "", errors: "" };
			child.stderr.on("data", (chunk) => {
				said.errors += chunk;
			});
			if (readOutput)
				child.stdout.on("data", (chunk) => {
					said.out += chunk;
				});
			else child.stdout.destroy();
			child.on("close", (code) => resolve({ code, ...said }));
			child.stdin.on("error", () => {}); // the program may end before it has read everything
			child.stdin.end(stdin);
		},
	);
}

function idsOf(lines: string): string[] {
	return lines
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line).id);
}

const law =
	"<h1>Parliament passes AI law</h1><p>The Artificial Intelligence Act, Regulation (EU) 2024/1689, fines companies that break its rules.</p>";

describe("glossator", () => {
	it("[C4][C9] annotates a stream in order, names the bad line, and exits with 2", async () => {
		const lines = Array.from({ length: 80 }, (_, i) =>
			i === 40
				? "{broken"
				: JSON.stringify({ id: `s${i}`, html: law.repeat(1 + (i % 7)) }),
		);
		const { code, out, errors } = await glossator(
			["annotate", "--ndjson", "--format", "ndjson", "--jobs", "2"],
			lines.join("\n"),
		);
		const ids = out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line).id);
		expect(ids).toEqual(lines.flatMap((_, i) => (i === 40 ? [] : `s${i}`)));
		expect(errors).toContain("line 41: this is not JSON");
		expect(code).toBe(2);
	});

	it("[C7] answers one page with an array of one gloss", async () => {
		const { code, out } = await glossator(
			["annotate", "--today", "2026-11-24", "-"],
			law,
		);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject([
			{ schemaVersion: 1, title: "Parliament passes AI law" },
		]);
	});

	it("[C7] extracts a page as text", async () => {
		const { code, out } = await glossator([
			"extract",
			"--format",
			"text",
			"tests/corpus/it-legge-132/page.html",
		]);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^Intelligenza artificiale, in vigore la legge italiana.*\n\nDa oggi l’Italia/,
		);
	});

	it.each([
		[["annotate", "--format", "xml"], "takes one of json"],
		[["annotate", "no-such-file.html"], "there is no such file"],
		[["gloss"], 'there is no command "gloss"'],
	])("[C2] %j exits with 2 and says why", async (args, part) => {
		const { code, errors } = await glossator(args);
		expect(errors).toContain(part);
		expect(code).toBe(2);
	});

	it("[C1] explains itself", async () => {
		for (const args of [
			["--help"],
			["annotate", "--help"],
			["extract", "-h"],
		]) {
			const { code, out } = await glossator(args);
			expect(out).toContain("npx glossator");
			expect(code).toBe(0);
		}
	});

	it("[C11] goes on where it stopped, and leaves what is there alone", async () => {
		const folder = await mkdtemp(join(tmpdir(), "glossator-"));
		const input = join(folder, "in.ndjson");
		const output = join(folder, "out.ndjson");
		const lines = Array.from({ length: 60 }, (_, i) =>
			i === 20 ? "{broken" : JSON.stringify({ id: `s${i}`, html: law }),
		);
		await writeFile(input, lines.join("\n"));
		const args = ["annotate", "--output", output, input];
		const whole = await glossator(args);
		expect(whole.code).toBe(2);
		const written = await readFile(output, "utf8");
		const at = written.indexOf("\n", written.length / 2);
		await writeFile(output, written.slice(0, at + 40));
		const again = await glossator([...args, "--resume"]);
		const now = await readFile(output, "utf8");
		expect(now.slice(0, at + 1)).toBe(written.slice(0, at + 1));
		expect(idsOf(now)).toEqual(idsOf(written));
		expect(again).toEqual(whole);
		await rm(folder, { recursive: true });
	}, 60_000);

	it("[C4] says so where it cannot write", async () => {
		const { code, errors } = await glossator(
			["annotate", "--output", "no/such/folder/out.json", "-"],
			law,
		);
		expect(errors).toContain("cannot be written");
		expect(code).toBe(2);
	});

	it("[C10] ends quietly when nobody reads its output", async () => {
		const lines = Array.from({ length: 300 }, (_, i) =>
			JSON.stringify({ id: i, html: law }),
		);
		const { code, errors } = await glossator(
			["extract", "--ndjson"],
			lines.join("\n"),
			false,
		);
		expect(errors).toBe("");
		expect(code).toBe(0);
	});
});
