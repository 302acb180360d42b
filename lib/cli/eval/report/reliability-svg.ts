import type { Calibration } from "../calibration.ts";
import { type Html, html } from "./html.ts";

const size = 240;
const margin = 34;

/** The reliability diagram: a dot for each tenth of the scale, as large as it has pages; on the diagonal, scores are true. */
export function reliabilitySvg(name: string, calibration: Calibration): Html {
	const { bins, brier, expectedError } = calibration;
	const filled = bins.filter(({ pages }) => pages > 0);
	const most = Math.max(1, ...filled.map(({ pages }) => pages));
	const told = filled
		.map(
			({ from, to, pages, yes }) =>
				`${from.toFixed(1)} to ${to.toFixed(1)}: ${yes} of ${pages}`,
		)
		.join("; ");
	return html`<figure>
<svg viewBox="0 0 ${size + margin} ${size + margin}" width="${size + margin}" role="img" aria-label="Reliability, ${name}. ${told}">
<rect x="${margin}" y="0" width="${size}" height="${size}" fill="none" stroke="var(--line)"/>
<line x1="${margin}" y1="${size}" x2="${margin + size}" y2="0" stroke="var(--line)" stroke-dasharray="4 4"/>
${[0, 0.5, 1].map(
	(tick) =>
		html`<text x="${x(tick)}" y="${size + 16}" text-anchor="middle">${tick}</text><text x="${margin - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
)}
<text x="${x(0.5)}" y="${size + 31}" text-anchor="middle">score</text>
${filled.map(
	({ pages, yes, meanScore }) =>
		html`<circle cx="${x(meanScore ?? 0)}" cy="${y(yes / pages)}" r="${(3 + 9 * Math.sqrt(pages / most)).toFixed(1)}" fill="var(--good)" fill-opacity=".7"><title>${yes} of ${pages}</title></circle>`,
)}
</svg>
<figcaption>${name}: share that is AI-and-law news, by score. Brier ${brier.toFixed(3)}, expected error ${expectedError.toFixed(3)}</figcaption>
</figure>`;
}

function x(value: number): number {
	return Math.round(margin + value * size);
}

function y(value: number): number {
	return Math.round(size - value * size);
}
