import "./core.js";
// Custom elements of the support desk.

// Shows how far an import is. Without it the page has a link that does the
// same. It asks once a second, not at all while nobody looks, and speaks only
// every tenth part of the way.
customElements.define("run-progress", class extends HTMLElement {
	connectedCallback() {
		if (!this.dataset.url) return;
		this.bar = this.querySelector("progress");
		[this.text, this.said] = this.querySelectorAll(".numbers, [role=status]");
		this.counts = this.querySelectorAll("dd");
		this.tenth = Math.floor((this.bar.value || 0) / 100);
		this.wait();
		document.addEventListener("visibilitychange", () => { if (!document.hidden) this.look(); });
	}
	disconnectedCallback() { clearTimeout(this.timer); }
	wait() {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => document.hidden || this.look(), 1000);
	}
	async look() {
		clearTimeout(this.timer);
		let now;
		try {
			const reply = await fetch(this.dataset.url, { cache: "no-store", redirect: "error" });
			if (!reply.ok) throw reply.status;
			now = await reply.json();
		} catch {
			return this.wait(); // away for a moment, or logged out: the session's own warning says so
		}
		if (!now.open) return location.reload();
		if (now.share >= 0) this.bar.value = now.share;
		this.text.textContent = now.text;
		now.counts.forEach((c, i) => { this.counts[i].textContent = c.text; });
		const tenth = Math.floor(now.share / 100);
		if (tenth > this.tenth) this.said.textContent = now.text;
		this.tenth = tenth;
		this.wait();
	}
});
