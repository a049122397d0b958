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

// An answer is good for five minutes; the browser's own offer stays longer.
const fresh = 27e4;

customElements.define("pass-key", class extends HTMLElement {
	connectedCallback() {
		this.act = this[this.dataset.do];
		if (this.dataset.do === "signal") return this.act();
		this.replaceChildren();
		if (!able) return this.say(this.dataset.unable);
		const button = document.createElement("button");
		button.type = "button";
		button.className = this.dataset.look ?? "main";
		button.textContent = this.dataset.label;
		button.onclick = () => this.press(button);
		this.append(button);
		if (this.dataset.do === "login") this.offer();
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
				if (error.error) this.fail(error);
				else if (stop !== this.waiting || !round.signal.aborted) return;
			} finally {
				clearTimeout(timer);
			}
			if (document.hidden) await new Promise((seen) => addEventListener("visibilitychange", seen, { once: true }));
		}
	}
	async get(path, fields, more) {
		const { ceremony, options } = await send(path, fields);
		const key = await navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON(options), ...more });
		return { options, key, fields: { ceremony, response: JSON.stringify(key) } };
	}
	async login(mediation, signal) {
		const { options, key, fields } = await this.get("/passkey/login/options", {}, { mediation, signal });
		try {
			location.href = (await send("/passkey/login", { ...fields, next: this.dataset.next ?? "" })).next;
		} catch (answer) {
			if (answer.unknown) api.signalUnknownCredential?.({ rpId: options.rpId, credentialId: key.id }).catch(() => {});
			throw answer;
		}
	}
	async prove() {
		const { fields } = await this.get("/passkey/prove/options", { login: this.dataset.login ?? "" });
		const form = this.closest("form");
		for (const name in fields) form.elements[name].value = fields[name];
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
