// Small functions that run in the page, with the page's scripts on or off. Each call brings them along anew, so that the
// page can neither see nor change them.
const squeeze = s => (s || '').replace(/\s+/g, ' ').trim();

function seen(el) {
  if (!el || !el.isConnected) return false;
  if (el.checkVisibility && !el.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const r = el.getBoundingClientRect();
  return r.width > 0 && r.height > 0;
}

function all(what) {
  if (what.startsWith('name=')) {
    return [...document.querySelectorAll(`[name="${CSS.escape(what.slice(5))}"]`)].filter(e => e.type !== 'hidden' && e.tagName !== 'META');
  }
  if (what.startsWith('text=')) {
    const wanted = squeeze(what.slice(5));
    const is = e => squeeze(e.matches('input') ? e.value : e.innerText) === wanted || e.getAttribute('aria-label') === wanted;
    const first = [...document.querySelectorAll('a,button,summary,label,input[type=submit],[role=button],[role=link],[role=menuitem]')].filter(is);
    return first.length ? first : [...document.querySelectorAll('body *')].filter(is).reverse();
  }
  return [...document.querySelectorAll(what)];
}

function find(what) {
  const list = all(what);
  return list.find(seen) || list[0] || null;
}

function need(what) {
  const el = find(what);
  if (!el) throw new Error('there is no ' + what);
  return el;
}

function visible(what) { return all(what).some(seen); }

function describe(el) {
  if (!el || el === document.body) return 'nothing';
  const id = el.id ? '#' + el.id : el.getAttribute('name') ? `[name=${el.getAttribute('name')}]` : '';
  return el.tagName.toLowerCase() + id + ' "' + squeeze(el.getAttribute('aria-label') || el.innerText || el.value).slice(0, 40) + '"';
}

function describeFocus() { return describe(document.activeElement); }

// The middle of the first line box: an inline link over two lines has nothing in the middle of its whole.
function spot(what) {
  const el = need(what);
  el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const r = el.getClientRects()[0];
  if (!r) return { Wrong: 'it takes no room' };
  const x = r.left + r.width / 2, y = r.top + r.height / 2;
  const hit = document.elementFromPoint(x, y);
  const label = hit && hit.closest('label');
  if (!hit) return { Wrong: 'it lies outside of the window' };
  if (hit !== el && !el.contains(hit) && !(label && label.control === el)) return { Wrong: 'it is covered by ' + describe(hit) };
  if (el.disabled) return { Wrong: 'it is disabled' };
  return { X: x, Y: y };
}

function take(what, whole) {
  const el = need(what);
  if (el.disabled || el.readOnly) return 'it is disabled or cannot be written in';
  el.scrollIntoView({ block: 'center', behavior: 'instant' });
  el.focus();
  if (document.activeElement !== el) return 'it does not take the focus';
  if (whole) el.select();
  else if (el.setSelectionRange && /^(text|search|url|tel|password|textarea)$/.test(el.type)) el.setSelectionRange(el.value.length, el.value.length);
  return '';
}

function checked(what) { return need(what).checked; }

function choose(name, value) {
  const el = need('name=' + name);
  if (el.tagName === 'SELECT') {
    if (![...el.options].some(o => o.value === value)) return 'there is no option ' + value;
    el.value = value;
    el.dispatchEvent(new Event('input', { bubbles: true }));
    el.dispatchEvent(new Event('change', { bubbles: true }));
    return '';
  }
  const radio = all('name=' + name).find(e => e.value === value);
  if (!radio) return 'there is no choice ' + value;
  radio.click();
  return radio.checked ? '' : 'the choice was refused';
}

function focused(what) { return all(what).includes(document.activeElement); }
function text(what) { return need(what).innerText; }
function value(name) {
  const list = all('name=' + name);
  const el = list.find(e => e.type === 'radio' && e.checked) || list[0] || document.querySelector(`[name="${CSS.escape(name)}"]`);
  if (!el) throw new Error('there is no field ' + name);
  return el.value;
}
function attribute(what, name) { return need(what).getAttribute(name) || ''; }

// What reaches beyond the right edge, leaving out what scrolls within a region of its own.
function tooWide() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const inRegion = el => { for (let p = el.parentElement; p && p !== document.body; p = p.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
  const list = [...document.querySelectorAll('body *')].filter(e => seen(e) && e.getBoundingClientRect().right > root.clientWidth + 0.5 && !inRegion(e));
  return [`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`, ...list.slice(-5).map(describe)];
}

// A box that is only for screen readers, or a skip link before it has the focus.
function offstage(el) {
  for (let e = el; e && e !== document.body; e = e.parentElement) {
    const r = e.getBoundingClientRect(), s = getComputedStyle(e);
    if (r.width <= 1 || r.height <= 1 || r.right <= 0 || r.bottom + scrollY <= 0 || /inset\(50%|rect\((0px|1px)/.test(s.clipPath + s.clip)) return true;
  }
  return false;
}

// A link within a sentence may be as high as the line (WCAG 2.5.8, exception "inline").
function inSentence(el) {
  if (el.tagName !== 'A' || getComputedStyle(el).display !== 'inline') return false;
  const block = el.closest('p,li,dd,dt,td,th,label,figcaption,blockquote,div');
  return !!block && squeeze(block.innerText).length > squeeze(el.innerText).length;
}

// The box of a control together with its label, which can be clicked as well.
function area(el) {
  const boxes = [el, ...(/^(checkbox|radio)$/.test(el.type) ? el.labels || [] : [])].map(e => e.getBoundingClientRect());
  const left = Math.min(...boxes.map(b => b.left)), right = Math.max(...boxes.map(b => b.right));
  const top = Math.min(...boxes.map(b => b.top)), bottom = Math.max(...boxes.map(b => b.bottom));
  return { w: right - left, h: bottom - top };
}

function smallTargets(px) {
  const kinds = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=menuitem],[role=option],[role=switch],[role=tab]';
  return [...document.querySelectorAll(kinds)].filter(e => seen(e) && !offstage(e) && !inSentence(e)).map(e => ({ e, a: area(e) }))
    .filter(({ a }) => a.w < px - 0.5 || a.h < px - 0.5).map(({ e, a }) => `${describe(e)} is ${Math.round(a.w)} × ${Math.round(a.h)}`);
}

// What has the focus: what it is called, whether that can be seen, whether something lies over it.
function stop() {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  const s = getComputedStyle(el), r = el.getBoundingClientRect();
  const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
  const x = Math.min(Math.max(r.left + r.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(r.top + r.height / 2, 0), innerHeight - 1);
  const hit = document.elementFromPoint(x, y);
  const inside = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
  const label = hit && hit.closest('label');
  const clear = inside && !!hit && (hit === el || el.contains(hit) || hit.contains(el) || !!(label && label.control === el));
  return { Name: describe(el), Ring: ring, Clear: clear };
}

async function runAxe(tags) {
  const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false });
  return result.violations.map(v => ({
    ID: v.id, Impact: v.impact || '', Help: v.help,
    Nodes: v.nodes.map(n => ({ Target: n.target.flat().join(' '), HTML: n.html, Why: n.failureSummary || '' })),
  }));
}
