import "./form.js";
import "./page.js";
import "./password.js";
import "./code.js";
import "./session.js";
