import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** May this machine install packages of Debian or Ubuntu without asking anybody? */
export function canInstall(): boolean {
	return (
		process.platform === "linux" &&
		process.getuid?.() === 0 &&
		existsSync("/usr/bin/apt-get")
	);
}

/** What an installation needs to know first, once. */
export function refreshPackages(): boolean {
	return apt(["update", "-qq"]);
}

/** @returns whether all of them are there now; what apt-get says goes to standard error */
export function installPackages(...names: readonly string[]): boolean {
	return apt(["install", "-y", "-qq", "--no-install-recommends", ...names]);
}

function apt(args: readonly string[]): boolean {
	const { status } = spawnSync("apt-get", args, {
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: ["ignore", 2, 2],
	});
	return status === 0;
}
