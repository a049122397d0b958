// Finds a company while its name is typed: the editable combobox with a list
// of ARIA 1.2. The server sends a plain field with a button; all that makes it
// a combobox is added here, so without scripts nothing pretends to be one.

const pause = 200; // ms without a key before the server is asked
const slow = 400; // ms before it is said that the server is being asked
const quiet = 1000; // ms before the number of matches is spoken
const calm = 300; // ms in which a press that was meant for what lay below the list chooses nothing
const settle = 30; // ms after a composition in which its last key may still come

customElements.define("company-combobox", class extends HTMLElement {
	connectedCallback() {
		const input = this.input = this.querySelector("input");
		const part = (parent, name, className) => {
			const el = document.createElement(name);
			el.className = className;
			parent.append(el);
			return el;
		};
		this.box = part(this, "div", "matches");
		this.say = part(this.box, "p", "say");
		this.list = part(this.box, "ul", "");
		this.said = part(this, "p", "vh");
		this.said.role = "status";
		this.list.role = "listbox";
		this.list.id = input.id + "-list";
		this.list.ariaLabel = this.dataset.label;
		input.role = "combobox";
		input.setAttribute("aria-autocomplete", "list");
		input.setAttribute("aria-controls", this.list.id);
		// The browser's own list would lie over this one and take its keys.
		input.autocomplete = "off";
		input.spellcheck = false;
		this.ended = -settle;
		this.shut();

		input.addEventListener("compositionstart", () => this.shut());
		input.addEventListener("compositionend", (e) => {
			this.ended = e.timeStamp;
			this.later();
		});
		input.addEventListener("input", (e) => e.isComposing || this.later());
		input.addEventListener("keydown", (e) => this.key(e));
		input.addEventListener("blur", () => this.shut());
		// A press on the list must not take the focus from the field.
		this.box.addEventListener("mousedown", (e) => e.preventDefault());
		this.list.addEventListener("click", ({ target, timeStamp }) => {
			const row = target.closest("li");
			if (row && timeStamp - this.since > calm) this.choose(row);
		});
	}
	get open() { return !this.list.hidden; }
	// rest stops whatever is on its way.
	rest() {
		for (const timer of [this.timer, this.busy, this.speak]) clearTimeout(timer);
		this.abort?.abort();
	}
	shut() {
		this.rest();
		this.box.hidden = this.list.hidden = this.say.hidden = true;
		this.list.replaceChildren();
		this.mark(null);
		this.input.ariaExpanded = "false";
		this.said.textContent = "";
	}
	later() {
		this.rest();
		this.escaped = false;
		this.mark(null); // what is typed now may not choose what was found before
		this.timer = setTimeout(() => this.ask(), pause);
	}
	key(e) {
		// These keys belong to the input method. Older Safari reports the Enter
		// that ends a composition after its end.
		if (e.isComposing || e.keyCode === 229 || e.timeStamp - this.ended < settle) {
			if (e.key === "Enter") e.preventDefault();
			return;
		}
		if (e.ctrlKey || e.metaKey || e.altKey) return;
		const act = keys[e.key];
		if (act?.(this)) e.preventDefault();
		if (e.key !== "Escape") this.escaped = false;
	}
	step(by) {
		if (!this.open) return this.ask();
		const rows = [...this.list.children];
		const at = rows.indexOf(this.row);
		this.mark(rows[at < 0 && by < 0 ? rows.length - 1 : (at + by + rows.length) % rows.length]);
	}
	mark(row) {
		if (this.row) this.row.ariaSelected = "false";
		this.row = row;
		if (!row) return this.input.removeAttribute("aria-activedescendant");
		row.ariaSelected = "true";
		row.scrollIntoView({ block: "nearest" });
		this.input.setAttribute("aria-activedescendant", row.id);
	}
	async ask() {
		this.rest();
		const text = this.input.value.trim();
		if ([...text.normalize("NFKC")].length < 2) return this.shut();
		const { signal } = this.abort = new AbortController();
		this.busy = setTimeout(() => this.tell(this.dataset.busy), slow);
		let found = {};
		try {
			const reply = await fetch(this.dataset.url + encodeURIComponent(text), { signal });
			found = await reply.json();
		} catch {
			// Told below, unless it was a newer question that ended this one.
		}
		if (signal.aborted) return;
		clearTimeout(this.busy);
		this.show(text, found.items ?? [], found.status ?? this.dataset.failed);
	}
	tell(text) {
		this.say.textContent = text;
		this.say.hidden = this.box.hidden = false;
	}
	show(text, items, status) {
		if (document.activeElement !== this.input) return;
		const own = { rows: [{ parts: [this.dataset.own.replace("{text}", () => text)] }] };
		this.mark(null);
		if (!this.open) this.since = performance.now();
		this.list.replaceChildren(...[...items, own].map((item, i) => this.option(item, i)));
		this.list.scrollTop = 0;
		if (items.length) this.say.hidden = true;
		else this.tell(status);
		this.box.hidden = this.list.hidden = false;
		this.input.ariaExpanded = "true";
		this.speak = setTimeout(() => { this.said.textContent = status; }, quiet);
	}
	// option makes a row of the list. Every second part of a line matched what
	// was typed. What people wrote goes into text nodes only.
	option(item, i) {
		const row = document.createElement("li");
		row.role = "option";
		row.id = `${this.list.id}-${i}`;
		row.ariaSelected = "false";
		row.dataset.id = item.id ?? "";
		row.dataset.by = item.by ?? "";
		row.dataset.label = item.label ?? "";
		for (const { lang, parts } of item.rows) {
			const line = document.createElement("span");
			line.dir = "auto";
			if (lang) line.lang = lang;
			parts.forEach((part, n) => {
				const el = document.createElement(n % 2 ? "b" : "span");
				el.textContent = part;
				line.append(el);
			});
			row.append(line);
		}
		return row;
	}
	choose(row) {
		const { id, by, label } = row.dataset;
		this.shut();
		// Not in the list: the form goes on with what is typed.
		if (!id) return this.input.form.requestSubmit(this.input.form.querySelector("[name=_own]"));
		this.input.value = label;
		location.assign(this.dataset.go + encodeURIComponent(id) + (by && "&by=" + encodeURIComponent(by)));
	}
});

// What each key does; true: the browser shall not do its own.
const keys = {
	ArrowDown(box) { box.step(1); return true; },
	ArrowUp(box) { box.step(-1); return true; },
	Enter(box) {
		if (!box.open) return box.rest();
		if (box.row) box.choose(box.row);
		else box.shut(); // never the first one: who types a name to the end means that name
		return true;
	},
	Escape(box) {
		if (!box.box.hidden) {
			box.shut();
			box.escaped = true;
			return true;
		}
		if (!box.escaped) return;
		box.input.value = "";
		box.escaped = false;
		return true;
	},
	Tab(box) {
		if (box.row) box.choose(box.row);
	},
};
