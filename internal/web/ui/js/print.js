// A button that prints the page.
addEventListener("click", (e) => {
	if (e.target.closest?.("[data-print]")) print();
});
