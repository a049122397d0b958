// Warns five minutes before the session ends. It counts from the times the
// server wrote into the page and asks the server only when it has to know:
// when another tab may have moved the end, and at the end itself.

const warning = 5 * 60e3;

// A page for nobody: whoever was signed in may have left here. The other tabs
// ask the server.
if (!document.querySelector("session-watch")) {
	const tabs = new BroadcastChannel("session");
	tabs.postMessage(0);
	tabs.close();
}

customElements.define("session-watch", class extends HTMLElement {
	connectedCallback() {
		this.dialog = this.querySelector("dialog");
		this.tabs = new BroadcastChannel("session");
		this.tabs.onmessage = ({ data }) => data ? this.set(data.end, data.because) : this.check();
		this.querySelector("[data-stay]").onclick = () => this.stay();
		this.querySelector("[data-close]").onclick = () => this.dialog.close();
		this.dialog.onclose = () => { this.quiet = this.end; };
		// A sleeping machine stops timers; look again when the page is seen.
		addEventListener("visibilitychange", () => this.tick());
		const { now, ends, because } = this.dataset;
		this.set(Date.now() + (Date.parse(ends) - Date.parse(now)), because);
	}
	set(end, because) {
		this.end = end;
		this.because = because;
		this.tick();
	}
	async stay() {
		await fetch("/session/keepalive", { method: "POST" });
		await this.check();
		this.tabs.postMessage({ end: this.end, because: this.because });
	}
	async check() {
		const reply = await fetch("/session", { cache: "no-store" });
		if (reply.status === 401) return this.leave();
		if (!reply.ok) return;
		const { ends, ends_because } = await reply.json();
		// The server's clock counts, not this machine's.
		const now = Date.parse(reply.headers.get("Date")) || Date.now();
		this.set(Date.now() + (Date.parse(ends) - now), ends_because);
	}
	leave() {
		location.href = "/login?timeout=1&next=" + encodeURIComponent(location.pathname + location.search);
	}
	tick() {
		clearTimeout(this.timer);
		const left = this.end - Date.now();
		if (left <= 0) {
			this.timer = setTimeout(() => this.tick(), 5000);
			return void this.check();
		}
		if (left > warning) {
			if (this.dialog.open) this.dialog.close();
			this.timer = setTimeout(() => this.tick(), Math.min(left - warning, 1e9));
			return;
		}
		this.show(Math.ceil(left / 1000));
		this.timer = setTimeout(() => this.tick(), 1000);
	}
	show(seconds) {
		const [text, clock, said] = this.querySelectorAll("p");
		const minutes = Math.ceil(seconds / 60);
		const absolute = this.because === "absolute";
		const kind = absolute ? "absolute" : "idle";
		const words = this.dataset[minutes > 1 ? kind : kind + "1"].replace("{m}", minutes);
		clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
		if (text.textContent !== words) text.textContent = said.textContent = words;
		this.querySelector("[data-stay]").hidden = absolute;
		this.querySelector("[data-close]").hidden = !absolute;
		if (!this.dialog.open && this.quiet !== this.end) this.dialog.showModal();
	}
});
