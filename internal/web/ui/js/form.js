// What every form gets: one submit at a time, no submit from an input method's
// Enter key, focus on the list of complaints, complaints that go away once
// they are mended, and buttons that fill a field.

const byId = (id) => document.getElementById(id);

document.querySelector(".summary")?.focus();

// An Enter that commits a conversion must not send the form. Safari reports it
// after the composition has ended, known only by the key code 229.
addEventListener("keydown", (e) => {
	if (e.key === "Enter" && (e.isComposing || e.keyCode === 229)) e.preventDefault();
}, true);

const sent = new WeakMap();
addEventListener("submit", (e) => {
	const form = e.target;
	if (e.defaultPrevented) return;
	if (e.timeStamp - sent.get(form) < 3000) return e.preventDefault();
	sent.set(form, e.timeStamp);
});

// The checks a browser can do alone; everything else waits for the server.
const mended = (input) => {
	if (input.type === "checkbox") return input.checked;
	const value = input.value.normalize("NFKC").trim();
	if (input.type === "email") return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value);
	if (input.autocomplete === "one-time-code") return /^\d{6}$/.test(value);
	return value !== "";
};

// A complaint that goes away moves what stands below it. While a pointer is
// down, or about to click, that would pull the button from under it: the press
// would send nothing. So it waits until the click has happened.
let held = false;
addEventListener("pointerdown", () => { held = true; }, true);
for (const type of ["pointerup", "pointercancel"]) addEventListener(type, () => { held = false; }, true);

addEventListener("change", ({ target: input }) => {
	if (!input.ariaInvalid) return;
	const look = () => held ? setTimeout(look, 100) : mended(input) && forgive(input);
	setTimeout(look, 100);
});

function forgive(input) {
	input.closest(".bad")?.classList.remove("bad");
	input.ariaInvalid = null;
	input.setAttribute("aria-describedby", (input.getAttribute("aria-describedby") ?? "").replace(input.id + "-error", "").trim());
	byId(input.id + "-error")?.remove();
	const summary = document.querySelector(".summary");
	for (const link of summary?.querySelectorAll(`[href="#${input.id}"]`) ?? []) link.parentElement.remove();
	if (summary && !summary.querySelector("li")) summary.remove();
}

addEventListener("click", (e) => {
	const button = e.target.closest?.("[data-fill],[data-dismiss]");
	if (!button) return;
	e.preventDefault();
	const input = byId(button.dataset.fill);
	const form = button.form;
	const offer = button.closest(".offer");
	if (input) {
		input.value = button.value;
		input.dispatchEvent(new Event("change", { bubbles: true }));
	}
	// The server asks about a slip once; what it asked stays in the form.
	if (offer.id) form.append(...offer.querySelectorAll("[type=hidden]"));
	if (offer.id) offer.remove();
	(input ?? form.querySelector("[type=email]")).focus();
});
