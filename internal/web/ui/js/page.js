// What the page around a form gets: menus that close, a theme that changes at
// once, legal texts opened in place, a button that copies.

addEventListener("keydown", (e) => {
	const menu = e.key === "Escape" && document.querySelector(".menu[open]");
	if (!menu) return;
	menu.open = false;
	menu.firstElementChild.focus();
});
addEventListener("click", (e) => {
	const menu = document.querySelector(".menu[open]");
	if (menu && !menu.contains(e.target)) menu.open = false;
	const link = e.target.closest?.("[data-peek]");
	if (link && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
		e.preventDefault();
		peek(link);
	}
});

// Leaving the form would lose the password, so the text comes to the form. A
// document request parses HTML without any of the sinks that Trusted Types
// close.
function peek(link) {
	const request = new XMLHttpRequest();
	request.open("GET", link.href);
	request.responseType = "document";
	request.onloadend = () => {
		const text = request.response?.querySelector("main > .prose");
		if (!text) return open(link.href);
		const dialog = document.createElement("dialog");
		const close = document.createElement("button");
		const foot = document.createElement("p");
		dialog.className = "peek";
		dialog.ariaLabel = link.textContent;
		close.type = "button";
		close.className = "main";
		close.textContent = link.dataset.peek;
		close.onclick = () => dialog.close();
		dialog.onclose = () => { dialog.remove(); link.focus(); };
		foot.className = "foot";
		foot.append(close);
		dialog.append(document.importNode(text, true), foot);
		document.body.append(dialog);
		dialog.showModal();
		dialog.scrollTop = 0;
	};
	request.send();
}

addEventListener("submit", async (e) => {
	if (!e.target.matches(".theme")) return;
	e.preventDefault();
	const value = e.submitter.value;
	const reply = await fetch("/theme", { method: "POST", redirect: "manual", body: new URLSearchParams(new FormData(e.target, e.submitter)) });
	if (reply.type !== "opaqueredirect" && !reply.ok) return;
	if (value) document.documentElement.dataset.theme = value;
	else delete document.documentElement.dataset.theme;
	for (const button of e.target.querySelectorAll("button")) button.ariaPressed = button === e.submitter;
}, true);

customElements.define("copy-text", class extends HTMLElement {
	connectedCallback() {
		const button = document.createElement("button");
		const said = document.createElement("span");
		button.type = "button";
		button.className = "link";
		button.textContent = this.dataset.copy;
		said.role = "status";
		button.onclick = async () => {
			await navigator.clipboard.writeText(this.dataset.text);
			said.textContent = this.dataset.copied;
		};
		this.replaceChildren(button, said);
	}
});
