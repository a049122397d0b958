// Passkeys: creating one, logging in with one (by the button, or offered by the
// browser in the e-mail field), confirming with one, and telling the browser
// what became of them. The element's data say which, and in what words.

const api = self.PublicKeyCredential;
const able = api?.parseCreationOptionsFromJSON && api.parseRequestOptionsFromJSON;

// What browsers call a failure, and our word for it.
const reasons = {
	NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "exists", ConstraintError: "lock",
	NotReadableError: "lock", NotSupportedError: "unable", SecurityError: "unable",
};

async function send(path, fields) {
	const reply = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
	// The session ended, or a proof is asked first.
	if (reply.redirected) {
		location.href = reply.url;
		return new Promise(() => {});
	}
	const answer = await reply.json();
	if (!reply.ok) throw answer;
	return answer;
}

const get = (options, more) => navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON(options), ...more });

// An answer is good for five minutes; the browser's own offer stays longer.
const fresh = 27e4;

customElements.define("pass-key", class extends HTMLElement {
	connectedCallback() {
		const { do: what, look, label } = this.dataset;
		this.act = this[what];
		if (what === "signal") return this.act();
		this.replaceChildren();
		if (!able) return this.say(this.dataset.unable);
		if (what === "prove") return this.wait(this.closest("form"));
		const button = document.createElement("button");
		button.type = "button";
		button.className = look ?? "main";
		button.textContent = label;
		button.onclick = () => this.press(button);
		this.append(button);
		if (what === "login") this.offer();
	}
	// The form's own button asks for the passkey first.
	wait(form) {
		form.addEventListener("submit", (e) => {
			if (form.response.value || e.submitter?.name) return;
			e.preventDefault();
			this.press(e.submitter ?? form);
		});
	}
	say(text) {
		this.querySelector("p")?.remove();
		if (!text) return;
		const line = document.createElement("p");
		line.className = "error";
		line.role = "alert";
		line.textContent = text;
		this.append(line);
	}
	fail(error) {
		this.say(error.error ?? this.dataset[reasons[error.name] ?? "failed"]);
	}
	async press(button) {
		if (button.ariaDisabled) return;
		button.ariaDisabled = "true";
		const waiting = this.waiting;
		this.waiting = null;
		waiting?.abort();
		this.say();
		try {
			await this.act();
		} catch (error) {
			this.fail(error);
			if (waiting) this.offer();
		}
		button.ariaDisabled = null;
	}
	// The browser shows passkeys among its proposals for the e-mail field.
	async offer() {
		if (!await api.isConditionalMediationAvailable?.()) return;
		const stop = this.waiting = new AbortController();
		for (;;) {
			const round = new AbortController();
			const end = () => round.abort();
			const timer = setTimeout(end, fresh);
			stop.signal.onabort = end;
			try {
				return await this.login("conditional", round.signal);
			} catch (error) {
				// Not even asked: too often, or away. Asking again would be a flood.
				if (error.unasked) return;
				if (error.error) this.fail(error);
				else if (stop !== this.waiting || !round.signal.aborted) return;
			} finally {
				clearTimeout(timer);
			}
			if (document.hidden) await new Promise((seen) => addEventListener("visibilitychange", seen, { once: true }));
		}
	}
	async login(mediation, signal) {
		const { ceremony, options } = await send("/passkey/login/options").catch((error) => {
			error.unasked = true;
			throw error;
		});
		const key = await get(options, { mediation, signal });
		try {
			location.href = (await send("/passkey/login", { ceremony, response: JSON.stringify(key), next: this.dataset.next ?? "" })).next;
		} catch (answer) {
			if (answer.unknown) api.signalUnknownCredential?.({ rpId: options.rpId, credentialId: key.id }).catch(() => {});
			throw answer;
		}
	}
	async prove() {
		const form = this.closest("form");
		form.response.value = JSON.stringify(await get(JSON.parse(this.dataset.options)));
		form.requestSubmit();
	}
	async create() {
		const { ceremony, options } = await send("/security/passkeys/new/options", { kind: this.dataset.kind ?? "" });
		const key = await navigator.credentials.create({ publicKey: api.parseCreationOptionsFromJSON(options) });
		location.href = (await send("/security/passkeys/new", { ceremony, response: JSON.stringify(key) })).next;
	}
	// What was deleted here should no longer be offered, what was renamed be
	// called by its name.
	signal() {
		const { domain: rpId, user: userId, keys, name, shown: displayName } = this.dataset;
		const none = () => {};
		api?.signalAllAcceptedCredentials?.({ rpId, userId, allAcceptedCredentialIds: keys.split(" ").filter(Boolean) }).catch(none);
		api?.signalCurrentUserDetails?.({ rpId, userId, name, displayName }).catch(none);
	}
});
