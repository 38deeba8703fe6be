// The verification station: shows the field in hand on the scan, and lets people work by keyboard alone.
const station = document.getElementById("station");
const viewer = document.getElementById("viewer");
const dialog = document.getElementById("keys");
const singleKeys = document.getElementById("keys-on");
const KEPT = "sohoa.review.singleKeys";
const USUAL = 1;
const STEP = 1.25;

let zoom = USUAL;
let turns = 0;
let current = null;

const desk = () => document.getElementById("desk");
const doubts = () => [...desk().querySelectorAll("[data-doubt]")];
const sheets = () => [...viewer.querySelectorAll(".sheet")];
const sheetInView = () => sheets().find((sheet) => !sheet.hidden);

// --- the scan

function layOut(sheet) {
  const width = viewer.clientWidth * zoom;
  const height = (width * sheet.dataset.height) / sheet.dataset.width;
  sheet.style.width = `${width}px`;
  const sideways = turns % 2 === 1;
  const shift = [
    [0, 0],
    [height, 0],
    [width, height],
    [0, width],
  ][turns];
  sheet.style.transform = `translate(${shift[0]}px, ${shift[1]}px) rotate(${turns * 90}deg)`;
  sheet.style.height = `${height}px`;
  sheet.style.marginBottom = sideways ? `${Math.max(0, width - height)}px` : "0";
}

function showPage(number) {
  sheets().forEach((sheet) => {
    sheet.hidden = sheet.dataset.page !== String(number);
  });
  document.querySelectorAll('[data-view="page"]').forEach((button) => {
    button.setAttribute("aria-pressed", String(button.dataset.page === String(number)));
  });
  const sheet = sheetInView();
  if (sheet) layOut(sheet);
}

function turnPage(by) {
  const all = sheets();
  const next = all[all.indexOf(sheetInView()) + by];
  if (next) showPage(next.dataset.page);
}

function zoomTo(wanted) {
  zoom = Math.min(6, Math.max(0.4, wanted));
  layOut(sheetInView());
  if (current) scrollTo(current);
}

function scrollTo(field) {
  const sheet = sheetInView();
  const scale = sheet.clientWidth / sheet.dataset.width;
  if (turns !== 0 || field.dataset.w === "0") return;
  const middle = {
    x: (Number(field.dataset.x) + Number(field.dataset.w) / 2) * scale,
    y: (Number(field.dataset.y) + Number(field.dataset.h) / 2) * scale,
  };
  viewer.scrollTo({ left: middle.x - viewer.clientWidth / 2, top: middle.y - viewer.clientHeight / 2 });
}

/** Marks the field on the scan, as large as lets the whole value be seen. */
function show(field) {
  desk().querySelectorAll(".current").forEach((other) => other.classList.remove("current"));
  field.classList.add("current");
  current = field.dataset.page ? field : null;
  viewer.querySelectorAll(".mark").forEach((mark) => (mark.hidden = true));
  if (!current) return;
  showPage(field.dataset.page);
  const sheet = sheetInView();
  if (!sheet || field.dataset.w === "0") return;
  const width = Number(sheet.dataset.width);
  const share = Number(field.dataset.w) / width;
  zoom = Math.min(3, Math.max(1, 0.6 / Math.max(share, 0.05)));
  layOut(sheet);
  const mark = sheet.querySelector(".mark");
  const height = Number(sheet.dataset.height);
  const room = 8;
  mark.style.left = `${(100 * (field.dataset.x - room)) / width}%`;
  mark.style.top = `${(100 * (field.dataset.y - room)) / height}%`;
  mark.style.width = `${(100 * (Number(field.dataset.w) + 2 * room)) / width}%`;
  mark.style.height = `${(100 * (Number(field.dataset.h) + 2 * room)) / height}%`;
  mark.hidden = false;
  scrollTo(field);
}

// --- the fields

function edit(field) {
  const editor = field.querySelector(".editor");
  if (!editor) return;
  editor.hidden = false;
  field.querySelector("[data-edit]")?.setAttribute("aria-expanded", "true");
  const input = editor.querySelector('input[name="value"]');
  input.focus();
  input.select();
}

function cancel(field) {
  field.querySelector(".editor").hidden = true;
  const button = field.querySelector("[data-edit]");
  button.setAttribute("aria-expanded", "false");
  (field.querySelector("[data-accept]") ?? button).focus();
}

function focusOn(doubt) {
  const invalid = doubt.querySelector('[aria-invalid="true"]');
  const keyed = doubt.querySelector('.editor[data-keep] input[name="value"]');
  const target =
    invalid ?? doubt.querySelector("[data-accept]") ?? keyed ?? doubt.querySelector("input:not([type=hidden]), button");
  target?.focus();
}

/** Goes to the first thing that asks; where nothing does, to the button that files. */
function goOn() {
  const invalid = desk().querySelector('[aria-invalid="true"]');
  if (invalid) {
    invalid.focus();
    invalid.select();
    return;
  }
  const next = doubts()[0];
  if (next) focusOn(next);
  else document.getElementById("finish")?.focus();
}

function move(by) {
  const all = doubts();
  if (all.length === 0) return;
  const at = all.findIndex((doubt) => doubt.contains(document.activeElement));
  focusOn(all[(at + by + all.length) % all.length]);
}

const inHand = () => document.activeElement?.closest(".one") ?? current;

const KEYS = {
  e: () => inHand() && edit(inHand()),
  d: () => (inHand()?.querySelector("[data-absent]") ?? inHand()?.querySelector("[data-accept]"))?.click(),
  n: () => move(1),
  p: () => move(-1),
  "+": () => zoomTo(zoom * STEP),
  "=": () => zoomTo(zoom * STEP),
  "-": () => zoomTo(zoom / STEP),
  0: () => zoomTo(USUAL),
  r: () => turn(),
  "[": () => turnPage(-1),
  "]": () => turnPage(1),
  u: () => document.querySelector("#undo button")?.click(),
  "?": () => dialog.showModal(),
};

function turn() {
  turns = (turns + 1) % 4;
  layOut(sheetInView());
}

document.addEventListener("keydown", (event) => {
  if (!desk()) return;
  if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    document.getElementById("finish")?.click();
    return;
  }
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (event.key === "Escape" && typing) {
    const field = event.target.closest(".one");
    if (field?.querySelector("[data-cancel]")) cancel(field);
    return;
  }
  if (typing || dialog.open || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!singleKeys.checked) return;
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

document.addEventListener("click", (event) => {
  const view = event.target.closest("[data-view]");
  if (view) {
    const does = { in: () => zoomTo(zoom * STEP), out: () => zoomTo(zoom / STEP), fit: () => zoomTo(USUAL), turn };
    (does[view.dataset.view] ?? (() => showPage(view.dataset.page)))();
    return;
  }
  const field = event.target.closest(".one");
  if (event.target.closest("[data-edit]")) edit(field);
  if (event.target.closest("[data-cancel]")) cancel(field);
  if (event.target.closest("[data-help]")) dialog.showModal();
  if (event.target.closest('#finish[aria-disabled="true"]')) {
    event.preventDefault();
    goOn();
  }
});

document.addEventListener("focusin", (event) => {
  const field = event.target.closest(".one, .doubt");
  if (field) show(field);
});

document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target?.id === "desk" || event.detail.elt?.id === "desk") goOn();
});

viewer.querySelectorAll("img").forEach((image) => {
  const broken = () => {
    image.hidden = true;
    image.parentElement.querySelector(".broken").hidden = false;
  };
  if (image.complete && image.naturalWidth === 0 && image.loading !== "lazy") broken();
  image.addEventListener("error", broken);
});

// --- the claim: whoever works keeps the paper, whoever is away gives it back

let lastAct = Date.now();
["keydown", "pointerdown", "scroll"].forEach((kind) =>
  document.addEventListener(kind, () => (lastAct = Date.now()), { passive: true, capture: true }),
);
const MINUTE = 60_000;
setInterval(() => {
  if (Date.now() - lastAct > MINUTE) return;
  const token = document.querySelector('meta[name="csrf"]')?.content;
  fetch(station.dataset.renew, { method: "POST", headers: { "X-CSRF-TOKEN": token, "X-By-Itself": "true" } });
}, MINUTE);

singleKeys.checked = localStorage.getItem(KEPT) !== "off";
singleKeys.addEventListener("change", () => localStorage.setItem(KEPT, singleKeys.checked ? "on" : "off"));

window.addEventListener("resize", () => sheetInView() && layOut(sheetInView()));
showPage(sheetInView().dataset.page);
goOn();
