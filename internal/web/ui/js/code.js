// The code box takes whatever is pasted, and the wait before a code may be
// sent again counts down.

customElements.define("code-box", class extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector("input");
		const clean = (e) => {
			// During a conversion the text belongs to the input method; its last
			// input event still says so, hence the other two events.
			if (e.isComposing) return;
			const code = input.value.normalize("NFKC").replace(/\D/g, "").slice(0, 6);
			if (code !== input.value) input.value = code;
		};
		for (const type of ["input", "compositionend", "change"]) input.addEventListener(type, clean);
	}
});

customElements.define("count-down", class extends HTMLElement {
	connectedCallback() {
		const end = Date.now() + this.dataset.left * 1000;
		const button = this.querySelector("button");
		const [shown, said] = this.querySelectorAll("span");
		this.addEventListener("submit", (e) => {
			if (button.ariaDisabled) e.preventDefault();
		});
		const tick = () => {
			const left = Math.ceil((end - Date.now()) / 1000);
			if (left > 0) {
				shown.textContent = this.dataset.wait.replace("{time}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
				return setTimeout(tick, 1000);
			}
			button.ariaDisabled = null;
			shown.textContent = "";
			said.textContent = this.dataset.ready;
		};
		if (this.dataset.left > 0) tick();
	}
});
