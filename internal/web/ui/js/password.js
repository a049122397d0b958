// Show and hide, and the list of rules that ticks while one types. The server
// sends the rules and judges again; the list here only shows early.

customElements.define("show-hide", class extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector("input");
		const button = document.createElement("button");
		const set = (shown) => {
			input.type = shown ? "text" : "password";
			button.textContent = shown ? this.dataset.hide : this.dataset.show;
			button.ariaLabel = shown ? this.dataset.hideLabel : this.dataset.showLabel;
		};
		button.type = "button";
		button.className = "second";
		button.setAttribute("aria-controls", input.id);
		// A shown password must reach no spelling service.
		input.spellcheck = false;
		input.autocapitalize = "off";
		button.onclick = () => set(input.type === "password");
		// Browsers offer to keep a password only from a password field.
		input.form.addEventListener("submit", () => set(false));
		set(false);
		this.append(button);
	}
});

// Parts of an address: runs of four or more characters between separators, of
// the domain all labels but the last. The server knows the public suffixes.
function parts(address) {
	const [local, domain = ""] = address.normalize("NFKC").toLowerCase().split("@");
	return (local + "." + domain.split(".").slice(0, -1).join(".")).split(/[.,\-_#+@]/).filter((p) => [...p].length > 3);
}

const judges = {
	length(word, arg) {
		const [least, most] = arg.split("-");
		const n = [...word].length;
		return n >= least && n <= most;
	},
	upper: (word) => /\p{Lu}/u.test(word),
	lower: (word) => /\p{Ll}/u.test(word),
	digit: (word) => /\p{Nd}/u.test(word),
	symbol: (word) => /[^\p{Lu}\p{Ll}\p{Nd}]/u.test(word),
	part: (word, _, address) => !parts(address).some((p) => word.toLowerCase().includes(p)),
};

customElements.define("rule-list", class extends HTMLElement {
	connectedCallback() {
		this.input = document.getElementById(this.dataset.for);
		this.mail = document.getElementById(this.dataset.mail);
		this.input.addEventListener("input", () => this.judge());
		this.mail?.addEventListener("input", () => this.judge());
		if (this.input.value) this.judge();
	}
	judge() {
		const word = this.input.value.normalize("NFKC");
		let met = 0, live = 0;
		for (const li of this.querySelectorAll("[data-rule]")) {
			const judge = judges[li.dataset.rule];
			if (!judge) continue;
			const ok = word !== "" && judge(word, li.dataset.arg, this.mail?.value ?? "");
			li.className = ok ? "ok" : "";
			li.lastElementChild.textContent = " " + (ok ? this.dataset.met : this.dataset.unmet);
			met += ok;
			live++;
		}
		// Spoken only after a second without typing.
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			this.lastElementChild.textContent = met === live ? this.dataset.all
				: this.dataset.some.replace("{met}", met).replace("{total}", this.querySelectorAll("li").length);
		}, 1000);
	}
});
