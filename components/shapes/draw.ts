import { type ShapeName, shapes, turning } from "./shapes.ts";

const svg = "http://www.w3.org/2000/svg";
const drawnAs = { line: "ln", area: "area", cut: "cut", rubric: "lemma" };

/** The same shapes as `Icon` draws, without Preact: for what stands in a page that is not ours. */
export function drawShape(document: Document, of: ShapeName): SVGSVGElement {
	const icon = document.createElementNS(svg, "svg");
	icon.setAttribute("viewBox", "0 0 16 16");
	icon.setAttribute("class", turning.has(of) ? "i flip" : "i");
	icon.setAttribute("aria-hidden", "true");
	for (const [how, d, dash] of shapes[of]) {
		const path = document.createElementNS(svg, "path");
		path.setAttribute("class", drawnAs[how]);
		path.setAttribute("d", d);
		if (dash) path.setAttribute("stroke-dasharray", dash);
		icon.append(path);
	}
	return icon;
}
