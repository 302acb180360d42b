// `npx glossator` looks in node_modules/.bin first; npm links the bins of dependencies there, never the package's own.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const link = join(root, "node_modules", ".bin", "glossator");
const target = join(root, "lib", "cli", "glossator.mjs");

if (process.platform !== "win32" && existsSync(dirname(dirname(link)))) {
	mkdirSync(dirname(link), { recursive: true });
	rmSync(link, { force: true });
	symlinkSync(relative(dirname(link), target), link);
	chmodSync(target, 0o755);
}
