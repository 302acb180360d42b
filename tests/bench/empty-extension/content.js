chrome.runtime.sendMessage("inject");
