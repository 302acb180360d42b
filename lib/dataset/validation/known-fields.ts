import type * as z from "zod/mini";
import type { Path } from "./problem.ts";

/**
 * The fields that may stand at a place of a file.
 * @param raw - the file, where a shape depends on its "kind"
 * @returns [] where the place is no group of fields
 */
export function knownFieldsAt(
	schema: z.core.$ZodType,
	raw: unknown,
	path: Path,
): string[] {
	let here = open(schema, raw);
	for (const part of path) {
		const { def } = here._zod;
		if (def.type === "object")
			here = open(def.shape[String(part)] ?? schema, raw);
		else if (def.type === "array") here = open(def.element, raw);
		else if (def.type === "record") here = open(def.valueType, raw);
		else return [];
	}
	const { def } = here._zod;
	return def.type === "object" ? Object.keys(def.shape) : [];
}

/** Behind "optional", and at the branch of a union that this kind of record takes. */
function open(schema: z.core.$ZodType, raw: unknown): z.core.$ZodTypes {
	const known = schema as z.core.$ZodTypes;
	const { def } = known._zod;
	if (def.type === "optional") return open(def.innerType, raw);
	if (def.type !== "union") return known;
	const kind = kindOf(raw);
	const branch = def.options.find((option) => {
		const inner = open(option, raw)._zod.def;
		if (inner.type !== "object") return false;
		return inner.shape.kind?._zod.values?.has(kind) ?? false;
	});
	return branch === undefined ? known : open(branch, raw);
}

function kindOf(raw: unknown): string {
	return raw !== null && typeof raw === "object" && "kind" in raw
		? String(raw.kind)
		: "";
}
