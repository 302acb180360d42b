chrome.runtime.onMessage.addListener((said, sender, answer) => {
	if (said === "inject") {
		chrome.scripting.executeScript({
			target: { tabId: sender.tab.id },
			files: ["injected.js"],
		});
		return false;
	}
	answer("there");
	return true;
});
