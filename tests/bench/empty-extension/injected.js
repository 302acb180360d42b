chrome.runtime.sendMessage("ask").then(() => {
	const range = new StaticRange({
		startContainer: document.body,
		startOffset: 0,
		endContainer: document.body,
		endOffset: 1,
	});
	CSS.highlights.set("glossator-law", new Highlight(range));
});
