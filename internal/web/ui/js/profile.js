import "./core.js";
// Custom elements of the profile pages.
import "./combobox.js";
import "./postal.js";
import "./print.js";
