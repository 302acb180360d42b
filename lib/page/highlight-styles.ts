/**
 * The marks in the page: line style first, colour second; each colour holds on white and on near-black, so that the
 * page's theme is never guessed. On paper nothing of ours is seen; in forced colours washes go and lines stay.
 */
export const highlightStyles = `
@media screen {
	::highlight(glossator-law) {
		text-decoration: underline solid #3b7bc8 3px;
		text-underline-offset: 3px;
		text-decoration-skip-ink: none;
	}
	::highlight(glossator-idea) {
		text-decoration: underline dotted #2e8b6e 2px;
		text-underline-offset: 4px;
	}
	::highlight(glossator-claim) {
		text-decoration: underline double #b0700f 1px;
		text-underline-offset: 3px;
	}
	::highlight(glossator-note) {
		background-color: rgb(176 122 214 / .24);
		text-decoration: underline solid #9c5fc0 1px;
	}
	::highlight(glossator-current) {
		background-color: rgb(59 123 200 / .22);
	}
}
@media screen and (forced-colors: active) {
	::highlight(glossator-law),
	::highlight(glossator-idea),
	::highlight(glossator-claim),
	::highlight(glossator-note) {
		background-color: transparent;
		text-decoration-color: LinkText;
	}
	::highlight(glossator-current) {
		background-color: Highlight;
		color: HighlightText;
	}
}
`;
