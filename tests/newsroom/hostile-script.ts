/**
 * A page that defends itself with everything that a page's own script can reach. It runs in the page's world; a content
 * script has a world of its own, and this is to prove it.
 */
export const hostileScript = `
(function () {
	window.seen = [];
	var own = new WeakSet();
	function settle() {
		document.querySelectorAll("*").forEach(function (node) { own.add(node); });
		new MutationObserver(function (records) {
			records.forEach(function (record) {
				record.addedNodes.forEach(function (node) {
					if (node.nodeType === 1 && !own.has(node) && window.removals < 20) {
						window.removals += 1;
						node.remove();
					}
				});
			});
		}).observe(document, { subtree: true, childList: true });
	}
	window.removals = 0;
	document.addEventListener("DOMContentLoaded", settle);
	Element.prototype.attachShadow = function () { window.seen.push("attachShadow"); throw new Error("no shadow here"); };
	Array.prototype.map = Array.prototype.forEach2 = function () { window.seen.push("map"); return []; };
	Array.prototype.filter = function () { window.seen.push("filter"); return []; };
	customElements.define = function () { window.seen.push("define"); };
	document.createRange = function () { window.seen.push("createRange"); return null; };
	document.createTreeWalker = function () { window.seen.push("createTreeWalker"); return null; };
	Node.prototype.appendChild = function () { window.seen.push("appendChild"); throw new Error("no children here"); };
	window.postMessage = function () { window.seen.push("postMessage"); };
	window.addEventListener("message", function (event) { window.seen.push("message " + JSON.stringify(event.data)); }, true);
	window.addEventListener("keydown", function (event) { window.seen.push("key " + event.key); }, true);
	Object.freeze(Object.prototype);
	Object.freeze(Array.prototype);
	Object.freeze(Element.prototype);
})();`;
