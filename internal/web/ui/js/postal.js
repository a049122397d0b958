// Fills the address from a postal code: when the last digit is typed, and when
// the button is pressed. Without scripts the button goes to the server.

customElements.define("postal-lookup", class extends HTMLElement {
	connectedCallback() {
		this.input = this.querySelector("input");
		this.button = this.querySelector("button");
		this.said = this.querySelector("[role=status]");
		this.filled = {}; // what came from here, and not from a person
		this.asked = this.digits();
		const typed = (e) => {
			const code = this.digits();
			if (e.isComposing || code === this.asked) return;
			this.asked = code;
			if (code.length === 7) this.ask(code, false);
		};
		for (const type of ["input", "compositionend", "change"]) this.input.addEventListener(type, typed);
		this.button.addEventListener("click", (e) => {
			const code = this.asked = this.digits();
			if (code.length !== 7) return; // the server says what is wrong
			e.preventDefault();
			this.ask(code, true);
		});
		this.addEventListener("change", ({ target }) => {
			if (target.dataset.place) this.fill(JSON.parse(target.dataset.place), true);
		});
	}
	digits() { return this.input.value.normalize("NFKC").replace(/\D/g, ""); }
	async ask(code, pressed) {
		let found;
		try {
			const reply = await fetch(this.dataset.url + code);
			found = await reply.json();
		} catch {
			if (pressed) this.input.form.requestSubmit(this.button);
			return;
		}
		if (code !== this.asked) return;
		this.towns(found.towns.length > 1 ? found.towns : []);
		if (found.towns.length === 1) this.fill(found.towns[0], pressed);
		else this.said.textContent = found.status;
	}
	// fill never takes away what a person typed, unless the person asked for it.
	fill({ fields, status }, asked) {
		const { elements } = this.input.form;
		for (const [name, value] of Object.entries(fields)) {
			const el = elements[name];
			if (!el || el.value === value) continue;
			const own = el.value !== "" && el.value !== this.filled[name];
			if (own && (!asked || value === "" || el.value.toLowerCase().includes(value.toLowerCase()))) continue;
			el.value = this.filled[name] = value;
			el.dispatchEvent(new Event("change", { bubbles: true }));
		}
		this.said.textContent = status;
	}
	// towns lists the places of one code as radio buttons.
	towns(list) {
		this.querySelector("fieldset")?.remove();
		if (!list.length) return;
		const set = document.createElement("fieldset");
		const legend = document.createElement("legend");
		set.className = "picks";
		legend.textContent = this.dataset.choose;
		set.append(legend, ...list.map((town, i) => {
			const label = document.createElement("label");
			const radio = document.createElement("input");
			const text = document.createElement("span");
			label.className = "pick";
			radio.type = "radio";
			radio.name = "town";
			radio.value = i;
			radio.dataset.place = JSON.stringify(town);
			for (const [lang, name] of [["en", town.latin], ["ja", town.label]]) {
				if (!name) continue;
				const line = document.createElement("span");
				line.lang = lang;
				line.textContent = name;
				text.append(line);
			}
			label.append(radio, text);
			return label;
		}));
		this.append(set);
	}
});
